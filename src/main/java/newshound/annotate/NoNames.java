package newshound.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a recogniser takes for a name because of its capitals, though it is the name of no one thing.
final class NoNames {
    /// Trades, posts, days, kinds of things.
    private static final Set<String> THINGS = words("""
            ai, ceo, cfo, cto, coo, cio, cmo, vp, svp, evp, it, hr, pr, ipo, gdp, llm, llms, vc,
            vcs, api, apis, ev, evs, tv, agi, ml, gpu, gpus, cpu, cpus, esg, q&a, faq, ceos, board,
            board of directors, company, committee, congress, government, cabinet, group, bank,
            january, february, march, april, may, june, july, august, september, october, november,
            december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, internet, web,
            breaking, update, exclusive, brief, analysis, opinion, video, photo, read more, et, gmt,
            edt, est, pst, pdt, usd, eur, r&d, m&a, ar, vr, xr, iot, saas, b2b, i, god, artificial
            intelligence, pc, pcs, ip, os, ipos, tvs, ssd, ssds, oled, ddos, hdr, stocks, factbox,
            newsletter, smartphones, covid, covid-19, coronavirus, ebitda, ebit, eps, etf, etfs, spx, ixic,
            dxy, vix, aaa, ltd, inc, wall street analysts, ui, ux, sdk, sdks, vpn, vpns, ram, nft, nfts,
            defi, rpg, hd, lcd, usb, led, html, json, xml, pdf, pdfs, dvd, dvds, suv, suvs, id, ids, ips,
            ai-generated, ai-driven, ai-native, ai-first, ai-powered, generative ai, genai, agentic ai,
            agentic, mobile accessories, natural gas, lng, libor, brexit, qe, qe2, qe3, class a, class b,
            reit, reits, otc, avg, shr, app, apps, browser, gaming, camera, cybersecurity, metaverse,
            ransomware, outperform, overweight, underweight, markdown, treasuries, treasurys, wifi, wi-fi,
            class action""");
    /// What is American is no place.
    private static final Set<String> ORIGINS = words("""
            african, american, americans, arab, asian, australian, austrian, belgian, brazilian,
            british, canadian, chinese, danish, dutch, egyptian, english, european, europeans,
            finnish, french, german, germans, greek, indian, indonesian, iranian, iraqi, irish,
            israeli, italian, japanese, korean, mexican, norwegian, palestinian, polish, portuguese,
            russian, russians, saudi, scottish, south korean, spanish, swedish, swiss, syrian,
            taiwanese, thai, turkish, ukrainian, vietnamese, western, alaskan, balkan, briton, britons,
            east german, icelandic, israelis, kenyan, kuwaiti, libyan, malaysian, middle eastern,
            nicaraguan, north american, slovak, south american, sri lankan, venezuelan, welsh,
            west german""");
    /// A share's code at its exchange: `GS.N`, `NESN.VX`, `BRKb.N`, `VOWG_p.DE`.
    private static final Pattern SHARE_CODE = Pattern.compile("\\.?[A-Z0-9]{1,5}[a-z]?(?:_[a-z])?\\.[A-Z]{1,2}");
    /// Part of a business year: `FY25`, `Q3`, `H1 2024`, `Q3FY24`.
    private static final Pattern PERIOD = Pattern.compile("(?:[QH][1-4])? ?(?:FY|CY)? ?'?(?:\\d\\d|20\\d\\d)?");

    private NoNames() {}

    static boolean has(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return THINGS.contains(small)
                || ORIGINS.contains(small)
                || SHARE_CODE.matcher(text).matches()
                || PERIOD.matcher(text).matches();
    }

    /// Whether it is the code of an index, which stands behind a full stop: `( .DJI )`.
    static boolean isIndexCode(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == '.'
                && (start == 1 || " (\n".indexOf(text.charAt(start - 2)) >= 0)
                && text.substring(start, end).chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static Set<String> words(String list) {
        return Set.of(list.replaceAll("\\s+", " ").split(", ", -1));
    }
}
