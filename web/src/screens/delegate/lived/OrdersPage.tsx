import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Navigate } from 'react-router'
import { Empty } from '../../../parts/State'
import type { OwnLived } from '../../../protocol'
import { useBoard, useOwn } from '../../../store/roomContext'
import { OrderForm } from './OrderForm'
import { SealedOrders } from './SealedOrders'

/** The own sealed card of this turn. Everyone sees who is ready, nobody what is in it. */
export function OrdersPage() {
  const { stage, lived } = useBoard()
  const own = useOwn('of-delegation').lived
  if (stage.type !== 'ordering' || !lived) return <Navigate to="/seat" replace />
  if (!own) {
    return (
      <Empty title={<Trans>Delegations write their orders</Trans>}>
        <Trans>You preside, and have no orders to give. The bulletin comes when all have.</Trans>
      </Empty>
    )
  }
  const { proposed, takenBack, sealed } = own.orders
  if (proposed && sealed) return <SealedOrders orders={proposed} />
  if (proposed) return <Proposal key={JSON.stringify(proposed)} turn={stage.turn} own={own} />
  return (
    <OrderForm
      key={JSON.stringify([stage.turn, takenBack])}
      turn={stage.turn}
      own={own}
      written={takenBack ?? undefined}
    />
  )
}

/** Orders before the council: any seat stands behind them, or writes others from them. */
function Proposal({ turn, own }: { turn: number; own: OwnLived }) {
  const [changing, change] = useState(false)
  const { proposed } = own.orders
  if (!proposed) return null
  return changing ? (
    <OrderForm turn={turn} own={own} written={proposed} leave={() => change(false)} />
  ) : (
    <SealedOrders orders={proposed} change={() => change(true)} />
  )
}
