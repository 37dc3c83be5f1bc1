/**
 * A question is a table of worlds: rules are evaluated in every combination of facts when a rulebook is compiled, and a
 * ruling is one look into that table. Read in this order: Fact, Condition, Question, Facts, Ending, Rule, Rulebook,
 * RulingTable, Ruling, Trace.
 */
@NullMarked
package org.concordat.rule;

import org.jspecify.annotations.NullMarked;
