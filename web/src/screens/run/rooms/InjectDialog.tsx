import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import type { InjectCard, InjectId } from '../../../protocol'
import { day } from '../../room/words'
import css from './InjectDialog.module.css'

interface Props {
  injects: InjectCard[]
  /** Those that the room has read already. */
  used: InjectId[]
  onPut: (inject: InjectId) => Promise<unknown>
  onClose: () => void
}

/** The case's events, in the order of the story. */
export function InjectDialog({ injects, used, onPut, onClose }: Props) {
  const { t } = useLingui()
  return (
    <Dialog title={t`Put in an inject`} isOpen onClose={onClose}>
      <ol className={css.injects}>
        {injects.map(({ inject, headline, date, turn }) => (
          <li key={inject}>
            <div>
              <p>{headline}</p>
              <small>
                {day(date)} · <Trans>for turn {turn}</Trans>
              </small>
            </div>
            <Button
              isDisabled={used.includes(inject)}
              onPress={async () => {
                await onPut(inject)
                onClose()
              }}
            >
              {used.includes(inject) ? <Trans>Read</Trans> : <Trans>Put in</Trans>}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
