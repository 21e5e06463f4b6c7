import { Trans } from '@lingui/react/macro'
import { Fold } from '../../parts/Fold'
import type { LivedAccount, LivedScores, PartyId } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { LedgerEnd, LedgerTurns, level, tenth } from '../room/LedgerTurns'
import { Mark } from '../room/Mark'
import { HomeVoting } from './HomeVoting'
import { Inspections } from './Inspections'
import css from './LivedResult.module.css'

interface Props {
  lived: LivedScores
  me?: PartyId
}

/** What became of what was signed: the regime, whether it was kept, and what living under it paid. */
export function LivedResult({ lived, me }: Props) {
  const { health, compliance, calibrations, sustainability, duties, inspections } = lived
  const book = useCase()
  const accounts = lived.accounts.toSorted(
    (one, other) => Number(other.party === me) - Number(one.party === me),
  )
  return (
    <section className={css.lived}>
      <h2>
        <Trans>Living under it</Trans>
      </h2>
      <p className={css.lead}>{health.sentence}</p>
      <p>{compliance.sentence}</p>
      <ul className={css.accounts}>
        {accounts.map((account) => (
          <Account key={account.party} account={account} />
        ))}
      </ul>
      <HomeVoting lived={lived} />
      {duties.length > 0 && (
        <Fold level={3} title={<Trans>Was keeping it in one’s interest?</Trans>}>
          <p className={css.note}>
            <Trans>
              By what could be known beforehand: whoever may inspect spreads the inspections evenly,
              the violation is the one that tempts most, and any alarm ends the agreement for good.
              In play an alarm need not end it.
            </Trans>
          </p>
          <ul className={css.lines}>
            {duties.map(({ turn, obligation, party, sentence }) => (
              <li key={`${turn} ${obligation}`}>
                <Mark party={party} />
                <span>
                  <Trans>Turn {turn}:</Trans> <q>{book.duty(obligation).duty}</q> {sentence}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {sustainability && (
        <Fold level={3} title={<Trans>Would it have held for ever?</Trans>}>
          <p className={css.before}>{sustainability.sentence}</p>
          <ul className={css.lines}>
            {sustainability.parties.map(({ party, sentence }) => (
              <li key={party}>
                <Mark party={party} />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {inspections.length > 0 && (
        <Fold
          level={3}
          title={<Trans>What was inspected, and what a benchmark would inspect</Trans>}
        >
          <Inspections benchmarks={inspections} />
        </Fold>
      )}
      {calibrations.length > 0 && (
        <Fold level={3} title={<Trans>How good the estimates of trust were</Trans>}>
          <ul className={css.lines}>
            {calibrations.map(({ party, sentence }) => (
              <li key={party}>
                <Mark party={party} />
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  )
}

/** Both parts of a score, and their sum. */
function Account({ account }: { account: LivedAccount }) {
  const { party, negotiated, lived, total, turns, continuation, sentence } = account
  return (
    <li>
      <Mark party={party} decorative />
      <div>
        <p>{sentence}</p>
        <p className={css.sum}>
          <Trans>
            {level(negotiated)} at the signature, {tenth(lived)} since: {level(total)} in all
          </Trans>
        </p>
        <Fold level={3} title={<Trans>Turn by turn</Trans>}>
          <LedgerTurns turns={turns} />
          <LedgerEnd continuation={continuation} total={total} />
        </Fold>
      </div>
    </li>
  )
}
