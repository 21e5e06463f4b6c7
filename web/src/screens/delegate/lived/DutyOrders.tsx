import { Trans } from '@lingui/react/macro'
import { Chances } from '../../../parts/Chances'
import { Decision, type Way } from '../../../parts/Decision'
import { chance, signed } from '../../../parts/numbers'
import type { Likelihood, Orders, OwnDuty, OwnLived, OwnSize } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { withViolation } from '../../../store/orders'
import css from './OrderForm.module.css'

export interface PartProps {
  orders: Orders
  change: (orders: Orders) => void
  own: OwnLived
}

/** Each own duty: kept, or broken by how much, and what that risks. */
export function DutyOrders({ orders, change, own }: PartProps) {
  return (
    <section className={css.part}>
      <h3>
        <Trans>What you owe</Trans>
      </h3>
      {own.duties.length === 0 ? (
        <p>
          {own.consultation.resumable.length > 0 ? (
            <Trans>You hold back all that you owe; nothing of it can be broken.</Trans>
          ) : (
            <Trans>No agreement in force binds you to anything that could be broken.</Trans>
          )}
        </p>
      ) : (
        <p>
          <Trans>
            The chances are parameters of this game. They count agreed measures only: what others
            see by their own means is unknown.
          </Trans>
        </p>
      )}
      {own.duties.map((duty) => (
        <Duty
          key={duty.obligation}
          duty={duty}
          size={orders.violations[duty.obligation] ?? 0}
          truthful={orders.truthfulData}
          choose={(size) => change(withViolation(orders, duty.obligation, size))}
        />
      ))}
    </section>
  )
}

interface DutyProps {
  duty: OwnDuty
  size: number
  /** Whether the delegation declares the truth, as it says further down. */
  truthful: boolean
  choose: (size: number) => void
}

/** The chances that a violation is found, by what the delegation declares about itself. */
function found(size: OwnSize, truthful: boolean): Likelihood {
  return truthful ? size.declared : size.detection
}

function Duty({ duty, size, truthful, choose }: DutyProps) {
  const book = useCase()
  const { duty: words, breach, sizes } = book.duty(duty.obligation)
  const chosen = duty.sizes[size - 1]
  const ways: Way[] = [
    { id: '0', label: <Trans>Keep it</Trans> },
    ...duty.sizes.map((each, at) => ({
      id: String(at + 1),
      label: <Trans>Break it: {sizes[at]}</Trans>,
      then: <Found chances={found(each, truthful)} loss={duty.loss ?? undefined} />,
      note: each.gain == null ? undefined : signed(each.gain),
    })),
  ]
  return (
    <Decision
      title={words}
      about={breach}
      ways={ways}
      value={String(size)}
      onChange={(id) => choose(Number(id))}
    >
      {chosen && <Risk duty={duty} size={chosen} truthful={truthful} />}
    </Decision>
  )
}

/** The odds in a line: how likely it comes out, and what that costs. */
function Found({ chances, loss }: { chances: Likelihood; loss: number | undefined }) {
  const { without, inspected } = chances
  return (
    <>
      {without === inspected ? (
        <Trans>Found: {chance(without)}</Trans>
      ) : (
        <Trans>
          Found: {chance(without)}, or {chance(inspected)} with an inspection
        </Trans>
      )}
      {loss !== undefined && (
        <>
          {'; '}
          <Trans>then you lose {loss}</Trans>
        </>
      )}
    </>
  )
}

interface RiskProps {
  duty: OwnDuty
  size: OwnSize
  truthful: boolean
}

function Risk({ duty, size, truthful }: RiskProps) {
  const chances = found(size, truthful)
  const declared = truthful && size.declared.without > size.detection.without
  return (
    <div className={css.risk}>
      <Chances without={chances.without} inspected={chances.inspected} />
      {declared && (
        <p>
          <Trans>You declare the truth about yourself, and with it this violation.</Trans>
        </p>
      )}
      {size.gain != null && duty.loss != null && (
        <p>
          {duty.kept ? (
            <Trans>
              It brings you {size.gain}. Found out, you lose {duty.loss} and keep what it brought.
            </Trans>
          ) : (
            <Trans>
              It brings you {size.gain}. Found out, you lose {duty.loss}, and what it brought.
            </Trans>
          )}{' '}
          {size.margin && !declared && (
            <Margin without={size.margin.without} inspected={size.margin.inspected} />
          )}
        </p>
      )}
    </div>
  )
}

/** The deterrence inequality in words: what an agreement that goes on is worth is counted in. */
function Margin({ without, inspected }: { without: number; inspected: number }) {
  if (without >= 0) return <Trans>On average keeping it pays more, inspected or not.</Trans>
  if (inspected < 0) return <Trans>On average breaking it pays more, inspected or not.</Trans>
  return <Trans>On average breaking it pays more, unless you are inspected.</Trans>
}
