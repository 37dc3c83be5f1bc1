package org.concordat.screen;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a long list.
 *
 * @param root the address of the list, with all of its query but the page, ready for {@code page=2}
 * @param number the page that is shown, from 1
 * @param last the number of pages, at least 1
 */
public record Paging(String root, int number, int last) {

    private static final int AROUND = 2;

    /** A page to go to. */
    public record Link(int number, String address, boolean current) {}

    /** The page of a list of so many that the request asks for; the first, where it asks for none. */
    public static Paging of(Exchange exchange, String root, long all, int onOne) {
        return new Paging(root, asked(exchange), (int) Math.max(1, (all + onOne - 1) / onOne));
    }

    /** The page that a request asks for. */
    public static int asked(Exchange exchange) {
        return exchange.text("page").matches("[1-9][0-9]{0,5}") ? Integer.parseInt(exchange.text("page")) : 1;
    }

    /** Whether there is more than one page. */
    public boolean isSeveral() {
        return last > 1;
    }

    /** The first, the last and those around the page that is shown. */
    public List<Link> getLinks() {
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - number) <= AROUND)
                .mapToObj(page -> new Link(page, at(page), page == number))
                .toList();
    }

    /** The address of the page before; empty where there is none. */
    public String getBefore() {
        return number > 1 ? at(Math.min(number - 1, last)) : "";
    }

    /** The address of the page after; empty where there is none. */
    public String getAfter() {
        return number < last ? at(number + 1) : "";
    }

    private String at(int page) {
        return root + "page=" + page;
    }
}
