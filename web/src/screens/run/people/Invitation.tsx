import { Trans, useLingui } from '@lingui/react/macro'
import { Dialog } from '../../../parts/Dialog'
import type { ExerciseView } from '../../../protocol'
import css from './Invitation.module.css'

interface Props {
  view: ExerciseView
  isOpen: boolean
  onClose: () => void
}

/** How people get in: code, address and QR. */
export function Invitation({ view, isOpen, onClose }: Props) {
  const { t } = useLingui()
  return (
    <Dialog title={t`Invite your class`} isOpen={isOpen} onClose={onClose}>
      <div className={css.invitation}>
        <img src={`/api/exercises/${view.exercise}/qr.svg`} alt={t`QR code of the join link`} />
        <p className={css.code}>{view.code}</p>
        <p>
          <a href={view.joinLink}>{view.joinLink}</a>
        </p>
        <p>
          <Trans>
            Delegates open the link on their phones and type a name. Nobody needs an account. The
            projector page shows the same, large.
          </Trans>
        </p>
      </div>
    </Dialog>
  )
}
