package org.concordat.people;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Office;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    private static List<String> faults(Roll roll, String... lines) {
        return Town.faults(Town.sample(), Town.file(roll, lines));
    }

    @Test
    void one_officer_at_a_time_is_monitoring_officer() {
        assertThat(
                faults(Roll.OFFICERS, "reference,offices", "O4,monitoring-officer from 2024-01-01"),
                contains(allOf(
                        containsString("line 2, offices"),
                        containsString("on 2024-01-01 monitoring-officer would be held by O2 and by O4"))));
        assertThat(
                faults(
                        Roll.OFFICERS,
                        "reference,offices",
                        "O2,monitoring-officer from 2021-09-01 until 2023-12-31",
                        "O4,monitoring-officer from 2024-01-01"),
                is(empty()));
    }

    @Test
    void a_last_day_belongs_to_the_time() {
        assertThat(
                faults(
                        Roll.OFFICERS,
                        "reference,offices",
                        "O2,monitoring-officer from 2021-09-01 until 2024-01-01",
                        "O4,monitoring-officer from 2024-01-01"),
                contains(containsString("would be held by O2 and by O4")));
    }

    @Test
    void the_monitoring_officer_is_neither_head_of_paid_service_nor_chief_finance_officer() {
        String head = "head-of-paid-service from 2020-04-01";
        assertThat(
                faults(
                        Roll.OFFICERS,
                        "reference,offices",
                        "O1," + head + "; monitoring-officer from 2025-01-01",
                        "O2,monitoring-officer from 2021-09-01 until 2024-12-31"),
                contains(allOf(
                        containsString("line 2, offices"),
                        containsString("on 2025-01-01 O1 would be Monitoring Officer and Head of Paid Service"),
                        containsString("section 5(1A)"))));
        assertThat(
                faults(
                        Roll.OFFICERS,
                        "reference,offices",
                        "O3,chief-finance-officer from 2019-01-07; monitoring-officer from 2025-01-01",
                        "O2,monitoring-officer from 2021-09-01 until 2024-12-31"),
                contains(containsString("O3 would be Monitoring Officer and Section 151 Officer")));
    }

    @Test
    void the_head_of_paid_service_may_be_the_chief_finance_officer() {
        assertThat(
                faults(
                        Roll.OFFICERS,
                        "reference,offices",
                        "O1,head-of-paid-service from 2020-04-01; chief-finance-officer from 2025-01-01",
                        "O3,chief-finance-officer from 2019-01-07 until 2024-12-31"),
                is(empty()));
    }

    @Test
    void nobody_is_a_line_manager_of_their_own() {
        assertThat(
                faults(Roll.OFFICERS, "reference,line-manager", "O1,O4"),
                contains(containsString("who reports to O1; nobody can be a line manager of their own")));
        assertThat(
                faults(Roll.OFFICERS, "reference,line-manager", "O1,O1"),
                contains(containsString("O1 would report to O1;")));
        assertThat(
                faults(Roll.OFFICERS, "reference,line-manager", "O1,O77"),
                contains(containsString("\"O77\" is not on the list of officers")));
    }

    @Test
    void a_member_belongs_to_one_group_at_a_time() {
        assertThat(
                faults(Roll.MEMBERS, "reference,groups", "M3,G1 from 2023-05-10; G2 from 2025-01-01"),
                contains(containsString("on 2025-01-01 M3 would belong to G1 and to G2")));
        assertThat(
                faults(Roll.MEMBERS, "reference,groups", "M3,G1 from 2023-05-10 until 2024-12-31; G2 from 2025-01-01"),
                is(empty()));
    }

    @Test
    void a_group_is_led_by_one_of_its_members_and_begins_with_its_notice() {
        assertThat(
                faults(Roll.GROUPS, "reference,leaders", "G1,M5 from 2023-05-10"),
                contains(containsString("M5 does not belong to the group G1 on 2023-05-10")));
        assertThat(
                faults(Roll.GROUPS, "reference,notice", "G1,2023-05-11"),
                contains(allOf(containsString("before its notice"), containsString("regulation 8"))));
    }

    @Test
    void what_a_term_names_has_to_be_there_on_at_least_one_of_its_days() {
        assertThat(
                faults(Roll.MEMBERS, "reference,wards", "M1,W9 from 2023-05-08"),
                contains(containsString("\"W9\" is not on the list of wards")));
        assertThat(
                faults(Roll.MEMBERS, "reference,wards", "M1,W1 from 2019-05-08 until 2020-01-01"),
                contains(containsString("lies wholly outside the days of M1 (from 2023-05-08)")));
    }

    @Test
    void who_has_ended_holds_nothing_afterwards() {
        People people = Town.written(Town.sample(), Town.file(Roll.OFFICERS, "reference,until", "O2,2025-06-30"));
        assertThat(people.terms().holders(Office.MONITORING_OFFICER, LocalDate.of(2025, 6, 30)), contains("O2"));
        assertThat(people.terms().holders(Office.MONITORING_OFFICER, LocalDate.of(2025, 7, 1)), is(empty()));
    }

    @Test
    void questions_are_asked_on_a_day() {
        People people = Town.sample();
        assertThat(people.terms().holders(Office.MAYOR, LocalDate.of(2025, 5, 18)), contains("M3"));
        assertThat(people.terms().holders(Office.MAYOR, LocalDate.of(2025, 5, 19)), contains("M6"));
        assertThat(people.terms().group("M4", LocalDate.of(2025, 5, 18)), is(Optional.of("G2")));
        assertThat(people.terms().group("M4", LocalDate.of(2025, 5, 19)), is(Optional.empty()));
        assertThat(people.terms().holders(Office.GROUP_LEADER, "G2", Town.DAY), contains("M5"));
        assertThat(people.reports("O2", Town.DAY).stream().map(Entry::reference).toList(), contains("O4", "O5"));
    }
}
