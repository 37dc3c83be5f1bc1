package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;

/** What every page has around its own part: whose it is, its style sheets, and where its navigation leads. */
@Named
@RequestScoped
public class Layout {

    private static final String OWN_COLOUR = "#1d3640";

    @Inject
    private Visit visit;

    @Inject
    private Councils councils;

    @Inject
    private Assets assets;

    @Inject
    private HttpServletRequest request;

    private Optional<LoadedProfile> council() {
        return visit.visited();
    }

    /** The language of the page as HTML names it (BCP 47). */
    public String getLanguage() {
        return Bundle.LANGUAGE.toLanguageTag();
    }

    /** Whether the page is one council's. */
    public boolean isOfCouncil() {
        return council().isPresent();
    }

    /** Whether there are other councils beside this one. */
    public boolean isOneOfSeveral() {
        return councils.all().size() > 1;
    }

    /** The council's name as it writes it, else the product's. */
    public String getName() {
        return council().map(LoadedProfile::name).orElseGet(() -> Pages.of("product"));
    }

    /** What stands below the name. */
    public String getTagline() {
        return Pages.of(isOfCouncil() ? "tagline.council" : "tagline");
    }

    /** The end of every page's title: {@code Anytown – Concordat}. */
    public String getTitle() {
        String product = Pages.of("product");
        return council()
                .map(c -> Pages.of("title.council", c.shortName(), product))
                .orElse(product);
    }

    /** What has to be known of the rules in force beside what every council's page says; often nothing. */
    public List<String> getNotices() {
        return visit.asOf().isPresent()
                ? List.of()
                : council()
                        .flatMap(council -> councils.served(council.id()))
                        .map(served -> RulesNotice.of(served, councils.today()))
                        .orElse(List.of());
    }

    /** That the page shows the rules of another day, if it does; else empty. */
    public String getAsOf() {
        return visit.asOf().map(day -> AsOf.sentence(day, councils.today())).orElse("");
    }

    /** This page with today's rules: its query without the day. */
    public String getToday() {
        return Stream.of(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&", -1))
                .filter(parameter -> !parameter.startsWith(FactReader.ON + "="))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** An address that carries that day along; the same address for today, and within this page. */
    public String dated(String address) {
        if (visit.asOf().isEmpty() || address.startsWith("#")) {
            return address;
        }
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String joint = address.indexOf('?') < 0 ? "?" : "&";
        return address.substring(0, end) + joint + FactReader.ON + "="
                + visit.asOf().get() + address.substring(end);
    }

    /** The note at the foot of every page. */
    public String getFoot() {
        return Pages.of(isOfCouncil() ? "foot.council" : "foot");
    }

    /** The root of the council's addresses, below the application's: {@code /anytown/}; {@code /} where there is none. */
    public String getHome() {
        return council().map(c -> "/" + c.id() + "/").orElse("/");
    }

    /** Whether the page is shown as it prints, without what only leads elsewhere. */
    public boolean isPrinted() {
        return visit.question().filter(PageQuery::printed).isPresent();
    }

    /** The council's colour. */
    public String getColour() {
        return council().map(LoadedProfile::accent).orElse(OWN_COLOUR);
    }

    /** The address of the style sheet below the application's root. */
    public String getCss() {
        return assets.address("concordat.css");
    }

    /** The address of the style sheet with the council's colour, or with those of all councils. */
    public String getAccentCss() {
        return assets.address(council().map(c -> "accent/" + c.id() + ".css").orElse("accents.css"));
    }

    /** The address of the icon. */
    public String getIcon() {
        return assets.address("icon.svg");
    }
}
