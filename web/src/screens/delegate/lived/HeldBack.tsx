import { Trans } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import type { OwnLived } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import css from './Page.module.css'

/** Own duties that are held back while a doubt lasts. */
export function HeldBack({ own }: { own: OwnLived }) {
  const { duty } = useCase()
  const send = useSend()
  const held = own.consultation.resumable
  if (held.length === 0) return null
  return (
    <section className={css.section}>
      <h2>
        <Trans>What you hold back</Trans>
      </h2>
      <ul className={css.list}>
        {held.map((obligation) => (
          <li key={obligation}>
            <span>{duty(obligation).duty}</span>
            <Button onPress={() => send({ type: 'resume-obligation', obligation })}>
              <Trans>Take it up again</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
