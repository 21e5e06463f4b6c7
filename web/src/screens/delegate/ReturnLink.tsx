import { Trans } from '@lingui/react/macro'
import css from './ReturnLink.module.css'

/** The way back from another device. Shown to be copied by hand: a hotspot has no clipboard. */
export function ReturnLink({ link }: { link: string }) {
  return (
    <details className={css.link}>
      <summary>
        <Trans>Your personal link</Trans>
      </summary>
      <p>
        <Trans>
          It opens your seat on any device. Keep it to yourself: whoever has it sits in your place.
        </Trans>
      </p>
      <p className={css.address}>{link}</p>
    </details>
  )
}
