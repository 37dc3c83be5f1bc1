package org.concordat.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.protocol.Identified;

/** Whom a sentence is about: the reader, or the one or the other side of the protocol. */
enum Side implements Identified {
    YOU,
    MEMBER,
    OFFICER;

    /** The side with this id that an address may name. */
    static Optional<Side> of(String id) {
        return Stream.of(MEMBER, OFFICER).filter(side -> side.id().equals(id)).findFirst();
    }

    /** The side across. */
    Side other() {
        return switch (this) {
            case YOU -> YOU;
            case MEMBER -> OFFICER;
            case OFFICER -> MEMBER;
        };
    }
}
