import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Field } from '../../../parts/Field'
import type { PartyId, PreparationSheet } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { notify } from '../../../store/notices'
import { useBoard, useOwn, useSend } from '../../../store/roomContext'
import { usePlace } from '../../../store/seat'
import { withTerm } from '../../../store/terms'
import { Mark } from '../../room/Mark'
import css from './Prepare.module.css'

type Guess = { priority: string; reservation: string }
type Guesses = Record<PartyId, Guess>

/** The five-minute preparation sheet. Kept for the debrief; afterwards it can only be read. */
export function Prepare() {
  const { t } = useLingui()
  const { seat, party: me } = usePlace()
  const { view, parties } = useCase()
  const own = useOwn('of-delegation').preparations.find((one) => one.seat === seat)?.sheet
  const open = useBoard().stage.type === 'briefing'
  const [interests, setInterests] = useState(own?.interests ?? '')
  const [guesses, setGuesses] = useState(() => written(own))
  const [opening, setOpening] = useState(own?.opening ?? {})
  const send = useSend()
  const navigate = useNavigate()
  const others = parties.filter(({ party, chairs }) => party !== me && !chairs)

  const handIn = async () => {
    const sheet = { interests: interests.trim(), guesses: complete(guesses), opening }
    if (!(await send({ type: 'submit-preparation', sheet }))) return
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
        onChange={setInterests}
      />
      {others.map(({ party, spoken }) => {
        const guess = guesses[party] ?? { priority: '', reservation: '' }
        const change = (part: Partial<typeof guess>) =>
          setGuesses({ ...guesses, [party]: { ...guess, ...part } })
        return (
          <fieldset key={party} className={css.guess} disabled={!open}>
            <legend>
              <Mark party={party} decorative /> <Trans>What does {spoken} want?</Trans>
            </legend>
            <Choice
              label={<Trans>Matters most to them</Trans>}
              value={guess.priority}
              onChange={(priority) => change({ priority })}
              options={[
                { id: '', label: t`I do not know yet` },
                ...view.issues.map(({ issue, title }) => ({ id: issue, label: title })),
              ]}
            />
            <Field
              label={<Trans>What no deal is worth to them, 0 to 100</Trans>}
              hint={halfDone(guess) && <Trans>A guess counts when you fill in both.</Trans>}
              inputMode="numeric"
              value={guess.reservation}
              onChange={(typed) => change({ reservation: typed.replace(/\D/g, '').slice(0, 3) })}
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
            onChange={(option) => setOpening(withTerm(opening, issue, option || undefined))}
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

function written(sheet: PreparationSheet | undefined): Guesses {
  return Object.fromEntries(
    Object.entries(sheet?.guesses ?? {}).map(([party, guess]) => [
      party,
      { priority: guess.priority, reservation: String(guess.reservation) },
    ]),
  )
}

function halfDone(guess: Guess): boolean {
  return (guess.priority === '') !== (guess.reservation === '')
}

/** A guess counts when both of its halves are there. */
function complete(guesses: Guesses): PreparationSheet['guesses'] {
  return Object.fromEntries(
    Object.entries(guesses)
      .filter(([, guess]) => guess.priority !== '' && guess.reservation !== '')
      .map(([party, guess]) => [
        party,
        { priority: guess.priority, reservation: Number(guess.reservation) },
      ]),
  )
}
