package org.concordat.texts;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class TextsScreenTest {

    @Test
    void a_files_name_has_no_folder_and_no_control_characters() {
        assertThat(TextsScreen.name("C:\\papers\\Protocol 2026.docx"), is("Protocol 2026.docx"));
        assertThat(TextsScreen.name("../../etc/Protocol.txt"), is("Protocol.txt"));
        assertThat(TextsScreen.name("Pro\r\n\u0000tocol\u202e.pdf"), is("Protocol.pdf"));
    }

    @Test
    void of_a_long_name_the_end_is_kept() {
        String name = TextsScreen.name("x".repeat(500) + " protocol.docx");

        assertThat(name.length(), is(120));
        assertThat(name, endsWith(" protocol.docx"));
    }
}
