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
            newsletter, smartphones""");
    /// What is American is no place.
    private static final Set<String> ORIGINS = words("""
            african, american, americans, arab, asian, australian, austrian, belgian, brazilian,
            british, canadian, chinese, danish, dutch, egyptian, english, european, europeans,
            finnish, french, german, germans, greek, indian, indonesian, iranian, iraqi, irish,
            israeli, italian, japanese, korean, mexican, norwegian, palestinian, polish, portuguese,
            russian, russians, saudi, scottish, south korean, spanish, swedish, swiss, syrian,
            taiwanese, thai, turkish, ukrainian, vietnamese, western, alaskan""");
    /// A share's code at its exchange: `GS.N`, `NESN.VX`.
    private static final Pattern SHARE_CODE = Pattern.compile("\\.?[A-Z]{1,5}\\.[A-Z]{1,2}");

    private NoNames() {}

    static boolean has(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return THINGS.contains(small)
                || ORIGINS.contains(small)
                || SHARE_CODE.matcher(text).matches();
    }

    private static Set<String> words(String list) {
        return Set.of(list.replaceAll("\\s+", " ").split(", ", -1));
    }
}
