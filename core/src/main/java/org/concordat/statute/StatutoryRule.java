package org.concordat.statute;

import org.concordat.rule.Question;
import org.concordat.rule.Rule;

/** A rule of statute law on one question, and the enactment that it comes from. */
record StatutoryRule(Enactment enactment, Question question, Rule rule) {}
