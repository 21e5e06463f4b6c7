import { Trans, useLingui } from '@lingui/react/macro'
import { MessagesSquare } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { CheckList } from '../../parts/CheckList'
import { Dialog } from '../../parts/Dialog'
import { useCase } from '../../store/caseBook'
import { useBoard, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'

/** Opens talk with chosen parties. */
export function OpenCaucus() {
  const { t } = useLingui()
  const { stage } = useBoard()
  const { parties } = useCase()
  const { party: me } = usePlace()
  const [choosing, choose] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  const send = useSend()
  const others = parties.filter(({ party }) => party !== me)
  if (stage.type === 'waiting' || stage.type === 'closed' || others.length < 2) return null
  const open = async () => {
    if (!(await send({ type: 'open-caucus', parties: chosen }))) return
    setChosen([])
    choose(false)
  }
  return (
    <>
      <Button
        look="quiet"
        icon={<MessagesSquare aria-hidden="true" />}
        onPress={() => choose(true)}
      >
        <Trans>Open a caucus</Trans>
      </Button>
      <Dialog
        title={t`Open a caucus`}
        isOpen={choosing}
        onClose={() => choose(false)}
        action={
          <Button look="primary" isDisabled={chosen.length === 0} onPress={open}>
            <Trans>Open</Trans>
          </Button>
        }
      >
        <p>
          <Trans>Only its parties and the facilitator know of it.</Trans>
        </p>
        <CheckList
          label={<Trans>With whom?</Trans>}
          items={others.map(({ party, name }) => ({ id: party, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
      </Dialog>
    </>
  )
}
