import { Trans } from '@lingui/react/macro'
import type { Ratifiability } from '../../protocol'
import { Word } from '../../text/glossary'
import { Mark } from '../room/Mark'
import css from './Ratifiable.module.css'

/** What each capital could have passed, and how safely this one did. */
export function Ratifiable({ found }: { found: Ratifiability }) {
  return (
    <section>
      <h2>
        <Trans>What could have been ratified</Trans>
      </h2>
      <p className={css.lead}>
        {found.sentence}{' '}
        <Trans>
          What one party could ratify is its <Word of="winSet">win-set</Word>.
        </Trans>
      </p>
      <ul className={css.sets}>
        {found.winSets.map(({ party, packages, sentence }) => (
          <li key={party}>
            <Mark party={party} decorative />
            <p>{sentence}</p>
            <span className={css.bar} aria-hidden="true">
              <i style={{ width: share(packages, found.feasible) }} />
              <u style={{ width: share(found.common, found.feasible) }} />
            </span>
          </li>
        ))}
      </ul>
      <p className={css.note}>
        <Trans>
          The coloured beginning of each bar is what would have passed in every capital.
        </Trans>
      </p>
    </section>
  )
}

function share(part: number, whole: number): string {
  return `${whole > 0 ? (part / whole) * 100 : 0}%`
}
