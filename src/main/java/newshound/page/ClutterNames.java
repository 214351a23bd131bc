package newshound.page;

import java.util.Set;

/// What authors of pages call the parts of them, in class and id; see [ClassWords] for the form.
final class ClutterNames {
    /// Around the text or between it.
    static final Set<String> CLUTTER = words("""
            ad ads advert adverts advertisement advertisements advertising adsense adslot adunit dfp
            sponsor sponsors sponsored promo promos promotion promotions promoted outbrain taboola
            related relateds relatedposts recommended recommendation recommendations recirc recirculation
            popular trending teaser teasers readmore readnext morefrom morenews morestories moreon
            mostread mostpopular mostviewed latestnews breakingnews latestposts lateststories recentposts topstories otherstories alsolike youmay seealso linkback upnext nextpost prevpost postnav
            share sharing shares sharebar sharebuttons sharedaddy addthis addtoany social socials
            follow followus facebook twitter pinterest whatsapp
            comment comments commentlist disqus respond reply replies discussion livefyre fbcomments
            newsletter newsletters subscribe subscription subscriptions signup register registration login
            signin paywall regwall donate donation membership
            cookie cookies cookiebar consent gdpr notification notifications
            nav navbar navigation navigations menu breadcrumb breadcrumbs pagination pager
            sidebar rail rightrail leftrail aside footer foot masthead toolbar tools
            widget widgets modal popup overlay lightbox banner
            byline bylines author authors authorbio authorbox aboutauthor bio biography contributors
            timestamp dateline pubdate postdate meta metadata submeta postmeta
            tags taglist tagcloud tagged topics keywords
            caption captions credit credits photocredit imagecredit copyright attribution disclaimer
            gallery slideshow carousel slider player jwplayer videoplayer
            print noprint hidden invisible sronly visuallyhidden screenreader skiplink
            rating ratings votes poll survey feedback searchform toc shopping playlist
            standfirst dek pdek deck subtitle keypoints
            tooltip popover rolloverblock
            """);

    /// Around the text of the article itself, whatever else the name says.
    static final Set<String> TEXT = words("""
            articlebody articletext articlecontent bodycopy bodytext entrycontent entrybody postcontent postbody
            storybody storycontent storytext maincontent contentbody textbody newsbody
            """);

    /// Beside the article or below it, at times longer than the article.
    static final Set<String> BESIDE = words("comments commentlist commentsection disqus sidebar footer livefyre");

    /// Around what the text quotes from elsewhere.
    static final Set<String> QUOTATION = words("embed embedded embeds oembed tweet tweets twittertweet");

    private ClutterNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+", -1));
    }
}
