package org.parley.scoring;

import java.util.Optional;
import org.parley.scenario.PartyId;

/**
 * What one party got, in its own points. Where nothing entered into force that is its reservation
 * value.
 *
 * @param consents whether some package needs its consent; otherwise it is only affected by what
 *     others agree
 * @param surplus points above no deal; negative below
 * @param ideal the most surplus that it could have with the consent of all
 * @param share surplus over ideal; empty where nothing was to be gained
 * @param percentile share of the packages acceptable to all that are worth no more to it; empty
 *     where there was no deal, where the party's consent is never needed, or where such packages
 *     are too many to list
 */
public record OwnScore(
    PartyId party,
    boolean consents,
    long points,
    long reservation,
    long surplus,
    long ideal,
    Optional<Double> share,
    Optional<Double> percentile,
    String sentence) {}
