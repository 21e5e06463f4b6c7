import { Trans } from '@lingui/react/macro'
import type { Headline as Face } from '../../protocol'
import { day } from '../room/words'
import css from './Headline.module.css'

/** The newest bulletin, folded to its headline. */
export function Headline({ headline }: { headline: Face }) {
  return (
    <details className={css.bulletin}>
      <summary>
        <small>
          {headline.date ? <Trans>Bulletin · {day(headline.date)}</Trans> : <Trans>Bulletin</Trans>}
        </small>
        <span>{headline.headline}</span>
      </summary>
      <p>{headline.text}</p>
    </details>
  )
}
