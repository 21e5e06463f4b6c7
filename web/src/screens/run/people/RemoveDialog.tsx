import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import type { ExerciseView, Person } from '../../../protocol'
import { removeDelegate } from '../../../store/desk'
import { useAttempt } from '../../../store/useAttempt'

interface Props {
  view: ExerciseView
  person: Person
  onClose: () => void
}

/** Before a person is sent away: what becomes of the seat, and the way back. */
export function RemoveDialog({ view, person, onClose }: Props) {
  const { t } = useLingui()
  const { attempt } = useAttempt()
  const { name, delegate } = person
  const remove = async () => {
    if (await attempt(() => removeDelegate(view.exercise, delegate))) onClose()
  }
  return (
    <Dialog
      title={t`Remove ${name} from the class?`}
      isOpen
      onClose={onClose}
      action={
        <Button look="danger" onPress={remove}>
          <Trans>Remove</Trans>
        </Button>
      }
    >
      <p>
        <Trans>
          The page of {name} leaves the class at once, and the return link no longer works. Who
          joins again with the code comes as a new person.
        </Trans>
      </p>
      {person.place && (
        <p>
          <Trans>The seat becomes free; what was done from it stays in the room.</Trans>
        </p>
      )}
    </Dialog>
  )
}
