import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Field } from '../../../parts/Field'
import { useCase } from '../../../store/caseBook'
import { notify } from '../../../store/notices'
import {
  complete,
  halfDone,
  isOffScale,
  leavePreparation,
  noGuess,
  type Preparation,
  preparationLeft,
  written,
} from '../../../store/preparation'
import { useBoard, useOwn, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { withTerm } from '../../../store/terms'
import { Mark } from '../../room/Mark'
import css from './Prepare.module.css'

/** The five-minute preparation sheet. Kept for the debrief; afterwards it can only be read. */
export function Prepare() {
  const { t } = useLingui()
  const { seat, party: me } = usePlace()
  const { view, parties } = useCase()
  const own = useOwn('of-delegation').preparations.find((one) => one.seat === seat)?.sheet
  const open = useBoard().stage.type === 'briefing'
  const [work, setWork] = useState(() => (open && preparationLeft(seat)) || written(own))
  const { interests, guesses, opening } = work
  const change = (part: Partial<Preparation>) => {
    const next = { ...work, ...part }
    setWork(next)
    leavePreparation(seat, next)
  }
  const send = useSend()
  const navigate = useNavigate()
  const others = parties.filter(({ party, chairs }) => party !== me && !chairs)

  const handIn = async () => {
    if (Object.values(guesses).some(isOffScale)) {
      return notify({
        tone: 'refusal',
        text: t`One of your guesses is above 100. Correct it, then hand in again.`,
      })
    }
    if (!(await send({ type: 'submit-preparation', sheet: complete(work) }))) return
    leavePreparation(seat, undefined)
    notify({ tone: 'news', text: t`Your preparation sheet is handed in.` })
    navigate('/seat/brief')
  }

  return (
    <form className={css.sheet} onSubmit={(event) => event.preventDefault()}>
      <header>
        <h2>
          <Trans>Preparation sheet</Trans>
        </h2>
        <p>
          {open ? (
            <Trans>Five minutes. Only your delegation and the facilitator see it.</Trans>
          ) : (
            <Trans>The briefing is over: it stays as it is, for the debrief.</Trans>
          )}
        </p>
      </header>
      <Field
        label={<Trans>What do you need, and why?</Trans>}
        hint={<Trans>Interests, not positions: the reason behind what you ask for.</Trans>}
        lines={4}
        maxLength={2000}
        isReadOnly={!open}
        value={interests}
        onChange={(typed) => change({ interests: typed })}
      />
      {others.map(({ party, spoken }) => {
        const guess = guesses[party] ?? noGuess
        const reguess = (part: Partial<typeof guess>) =>
          change({ guesses: { ...guesses, [party]: { ...guess, ...part } } })
        return (
          <fieldset key={party} className={css.guess} disabled={!open}>
            <legend>
              <Mark party={party} decorative /> <Trans>What does {spoken} want?</Trans>
            </legend>
            <Choice
              label={<Trans>Matters most to them</Trans>}
              value={guess.priority}
              onChange={(priority) => reguess({ priority })}
              options={[
                { id: '', label: t`I do not know yet` },
                ...view.issues.map(({ issue, title }) => ({ id: issue, label: title })),
              ]}
            />
            <Field
              label={<Trans>What no deal is worth to them, 0 to 100</Trans>}
              hint={halfDone(guess) && <Trans>A guess counts when you fill in both.</Trans>}
              problem={
                isOffScale(guess)
                  ? t`That is above 100, the most that any deal is worth to them. Type 0 to 100.`
                  : undefined
              }
              inputMode="numeric"
              value={guess.reservation}
              onChange={(typed) => reguess({ reservation: typed.replace(/\D/g, '').slice(0, 3) })}
            />
          </fieldset>
        )
      })}
      <fieldset className={css.guess} disabled={!open}>
        <legend>
          <Trans>Your opening offer</Trans>
        </legend>
        {view.issues.map(({ issue, title, options }) => (
          <Choice
            key={issue}
            label={title}
            value={opening[issue] ?? ''}
            onChange={(option) =>
              change({ opening: withTerm(opening, issue, option || undefined) })
            }
            options={[
              { id: '', label: t`Leave open` },
              ...options.map(({ option, label }) => ({ id: option, label })),
            ]}
          />
        ))}
      </fieldset>
      {open && (
        <Button look="primary" wide onPress={handIn}>
          {own ? <Trans>Hand in again</Trans> : <Trans>Hand in</Trans>}
        </Button>
      )}
    </form>
  )
}
