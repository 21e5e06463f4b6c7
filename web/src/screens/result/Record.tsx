import { Trans } from '@lingui/react/macro'
import { Check, Undo2 } from 'lucide-react'
import { Fold } from '../../parts/Fold'
import type { Opening, PledgeOutcome, Word } from '../../protocol'
import { Mark } from '../room/Mark'
import css from './Record.module.css'

interface Props {
  words: Word[]
  openings: Opening[]
  /** Warnings and assurances that were put to the test. */
  pledges: PledgeOutcome[]
}

type Said = Pick<Word, 'party' | 'kept' | 'sentence'>

/** What parties put on record or planned, and what they did afterwards. */
export function Record({ words, openings, pledges }: Props) {
  const said = [...words, ...pledges]
  return (
    <>
      {said.length > 0 && <Positions said={said} />}
      {openings.length > 0 && (
        <section>
          <h2>
            <Trans>Planned and reached</Trans>
          </h2>
          <ul className={css.lines}>
            {openings.map(({ party, sentence }) => (
              <li key={party}>
                <Mark party={party} decorative />
                <p>{sentence}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Positions({ said }: { said: Said[] }) {
  const kept = said.filter((word) => word.kept)
  const given = said.filter((word) => !word.kept)
  return (
    <section className={css.positions}>
      <h2>
        <Trans>Said and done</Trans>
      </h2>
      <p className={css.note}>
        <Trans>
          Objections, signatures and refusals against what was signed later; warnings and assurances
          against what was done when it came to it. Speeches are not judged, and to change one’s
          mind for something in return is bargaining.
        </Trans>
      </p>
      {given.length > 0 ? (
        <Lines words={given} />
      ) : (
        <p>
          <Trans>Everything that was put on record was kept.</Trans>
        </p>
      )}
      {kept.length > 0 && (
        <Fold title={<Trans>Kept: {kept.length}</Trans>}>
          <Lines words={kept} />
        </Fold>
      )}
    </section>
  )
}

function Lines({ words }: { words: Said[] }) {
  return (
    <ul className={css.lines}>
      {words.map((word) => (
        <li key={word.sentence}>
          <Mark party={word.party} decorative />
          <p>
            {word.sentence}
            <small>
              {word.kept ? <Check aria-hidden="true" /> : <Undo2 aria-hidden="true" />}
              {word.kept ? <Trans>kept</Trans> : <Trans>given up</Trans>}
            </small>
          </p>
        </li>
      ))}
    </ul>
  )
}
