import { Trans } from '@lingui/react/macro'
import { Empty } from '../../../parts/State'
import { useBoard, useRoom } from '../../../store/roomContext'
import { TurnPaper } from '../../room/TurnPaper'
import css from './Page.module.css'

/** The newest paper. */
export function BulletinPage() {
  const { lived } = useBoard()
  const printed = useRoom((state) => state.feed.some((item) => item.type === 'turn-resolved'))
  if (!lived || !printed) {
    return (
      <Empty title={<Trans>The first bulletin is not printed yet</Trans>}>
        <Trans>It comes when the orders of all delegations are resolved.</Trans>
      </Empty>
    )
  }
  return (
    <div className={css.page}>
      <TurnPaper />
    </div>
  )
}
