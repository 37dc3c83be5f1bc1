package org.concordat.people;

import java.nio.charset.StandardCharsets;

/** A file with very many members, for measuring. */
final class Crowd {

    private Crowd() {}

    /** That many members of the sample's wards and groups, none of whom the sample has. */
    static byte[] members(int many) {
        StringBuilder text = new StringBuilder("reference,name,email,phone,wards,groups,offices,from,until\r\n");
        for (int i = 1; i <= many; i++) {
            text.append("N").append(i).append(",Member of the crowd ").append(i);
            text.append(",crowd.")
                    .append(i)
                    .append("@example.org,020 7946 0000,W")
                    .append(i % 3 + 1);
            text.append(" from 2023-05-10,G").append(i % 2 + 1).append(" from 2023-05-10,,2023-05-08,\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
