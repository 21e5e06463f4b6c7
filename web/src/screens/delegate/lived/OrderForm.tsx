import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import type { Orders, OwnLived } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { breaksFaith, leaveOrders, noOrders, ordersLeft } from '../../../store/orders'
import { useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { Mark } from '../../room/Mark'
import { OrdersInWords } from '../../room/OrdersInWords'
import { AccessOrders } from './AccessOrders'
import { DutyOrders } from './DutyOrders'
import { HeldBack } from './HeldBack'
import { Hosts } from './Hosts'
import { InspectionOrders } from './InspectionOrders'
import css from './OrderForm.module.css'
import { StepOrders } from './StepOrders'
import { WhoSealed } from './WhoSealed'
import { useEndsWithout, WithdrawalOrders } from './WithdrawalOrders'

interface Props {
  turn: number
  own: OwnLived
  /** Orders of the delegation from which writing goes on. */
  written?: Orders | undefined
  /** Goes back to them as they are. */
  leave?: () => void
}

/** Defaults are filled in: who changes nothing complies, tells the truth and inspects nothing. */
export function OrderForm({ turn, own, written = noOrders, leave }: Props) {
  const { party: me, seat } = usePlace()
  const { spoken } = useCase().party(me)
  const [orders, setOrders] = useState(() => ordersLeft(seat, turn, written) ?? written)
  const change = (next: Orders) => {
    setOrders(next)
    leaveOrders(seat, turn, written, next)
  }
  const part = { orders, change, own }
  return (
    <div className={css.page}>
      <header className={css.head}>
        <Mark party={me} size="large" decorative />
        <div>
          <h2>
            <Trans>Orders of {spoken}</Trans>
          </h2>
          <p>
            <Trans>
              Turn {turn}. Only your delegation sees them until they are resolved together with all
              others.
            </Trans>
          </p>
        </div>
      </header>
      <WhoSealed />
      <div className={css.card}>
        <DutyOrders {...part} />
        <AccessOrders {...part} />
        <InspectionOrders {...part} />
        <StepOrders {...part} />
        <WithdrawalOrders {...part} />
      </div>
      <HeldBack own={own} />
      <Hosts own={own} />
      <Seal orders={orders} own={own} leave={leave} />
    </div>
  )
}

interface SealProps {
  orders: Orders
  own: OwnLived
  leave: (() => void) | undefined
}

function Seal({ orders, own, leave }: SealProps) {
  const { t } = useLingui()
  const { needed } = own.orders
  const bound = own.duties.length > 0
  const send = useSend()
  const [asking, ask] = useState(false)
  const seal = async () => {
    ask(false)
    await send({ type: 'seal-orders', orders })
  }
  return (
    <footer className={css.seal}>
      <div className={css.inner}>
        <OrdersInWords orders={orders} bound={bound} brief />
        {leave && (
          <Button onPress={leave}>
            <Trans>Leave them as they are</Trans>
          </Button>
        )}
        <Button
          look="primary"
          onPress={() => (breaksFaith(orders) || orders.notices.length > 0 ? ask(true) : seal())}
        >
          <SealWord needed={needed} />
        </Button>
      </div>
      <Dialog
        title={needed > 1 ? t`Propose these orders?` : t`Seal these orders?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button look="primary" onPress={seal}>
            <SealWord needed={needed} />
          </Button>
        }
      >
        <Warning orders={orders} />
        <EndsForAll orders={orders} />
        <OrdersInWords orders={orders} bound={bound} />
      </Dialog>
    </footer>
  )
}

/** Where a council decides, one seat's seal is a proposal. */
function SealWord({ needed }: { needed: number }): ReactNode {
  return needed > 1 ? <Trans>Propose to your council</Trans> : <Trans>Seal the orders</Trans>
}

function Warning({ orders }: { orders: Orders }) {
  if (!breaksFaith(orders)) return null
  return (
    <p className={css.warning}>
      <Trans>
        You order your country to break what it signed. If it is found, all read of it; the debrief
        shows it to everyone in any case.
      </Trans>
    </p>
  )
}

function EndsForAll({ orders }: { orders: Orders }) {
  const ends = useEndsWithout()
  return orders.notices.filter(ends).map((sheet) => (
    <p key={sheet} className={css.warning}>
      <Trans>
        Agreement {sheet} needs you: when your notice takes effect, it ends for everyone.
      </Trans>
    </p>
  ))
}
