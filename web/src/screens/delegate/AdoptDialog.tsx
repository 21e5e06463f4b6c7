import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../parts/Button'
import { Dialog } from '../../parts/Dialog'
import type { SheetFace } from '../../protocol'
import { useCase, useInstructions } from '../../store/caseBook'
import { useBoard, useHolding, useOwn, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { obstaclesTo } from '../../store/terms'
import { Word } from '../../text/glossary'
import { SheetChances } from '../room/SheetChances'
import { list } from '../room/words'
import css from './AdoptDialog.module.css'

interface Props {
  sheet: SheetFace
  isOpen: boolean
  onClose: () => void
}

/** Before the own signature: what it does, and whether it can be taken back. */
export function AdoptDialog({ sheet, isOpen, onClose }: Props) {
  const { t } = useLingui()
  const { party: me } = usePlace()
  const book = useCase()
  const send = useSend()
  const worth = useOwn('of-delegation').worths.find((one) => one.sheet === sheet.sheet)?.worth
  const holding = useHolding()
  const forbidden = obstaclesTo(sheet, useInstructions(), useBoard())
  const missing = sheet.needed.filter((one) => one !== me && !sheet.adopted.includes(one))
  const adopt = async () => {
    onClose()
    await send({ type: 'adopt-sheet', sheet: sheet.sheet })
  }
  return (
    <Dialog
      title={t`Adopt sheet ${sheet.sheet}?`}
      isOpen={isOpen}
      onClose={onClose}
      action={
        <Button look={forbidden.length > 0 ? 'plain' : 'primary'} onPress={adopt}>
          <Trans>Adopt</Trans>
        </Button>
      }
    >
      <div className={css.text}>
        {missing.length === 0 ? (
          <p>
            <Trans>
              All others whose consent it needs have adopted it. With your signature it is agreed
              and goes to ratification.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              It still needs {list(missing.map((one) => book.party(one).spoken))}. Until then you
              can take your adoption back.
            </Trans>
          </p>
        )}
        {forbidden.map((because) => (
          <p key={because} className={css.warning}>
            <Trans>
              Your <Word of="instructions">instructions</Word> forbid it. {because}
            </Trans>
          </p>
        ))}
        {worth && worth.surplus < 0 && (
          <p className={css.warning}>
            <Trans>To you it is worth {-worth.surplus} points less than no deal.</Trans>
          </p>
        )}
        {worth && holding !== undefined && worth.points < holding && (
          <p className={css.warning}>
            <Trans>
              To you it is worth {holding - worth.points} points less than what holds now.
            </Trans>
          </p>
        )}
        <SheetChances terms={sheet.terms} level={3} startsOpen />
      </div>
    </Dialog>
  )
}
