import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { enter, lookUp, useSeat } from '../../store/seat'
import { Door } from './Door'
import css from './Door.module.css'

const LENGTH = 6

/** Two doors: a code, and running a class. Who already has a seat is offered it first. */
export function Start() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<string>()
  const seat = useSeat()

  useEffect(() => {
    if (seat.state === 'unknown') void enter()
  }, [seat.state])

  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (code.length < LENGTH) return setProblem(t`The code on the wall has six characters.`)
    try {
      await lookUp(code)
      navigate(`/join/${code}`)
    } catch (refused) {
      setProblem((refused as Error).message)
    }
  }

  return (
    <Door title={<Trans>Take your seat</Trans>}>
      {seat.state === 'joined' && (
        <ButtonLink to="/seat" look="primary" wide>
          {t`Go on as ${seat.me.name}`}
        </ButtonLink>
      )}
      <form className={css.form} onSubmit={open} noValidate>
        <Field
          label={<Trans>Code on the wall</Trans>}
          code
          value={code}
          onChange={(typed) => {
            setCode(tidy(typed))
            setProblem(undefined)
          }}
          problem={problem}
          autoComplete="off"
          spellCheck="false"
        />
        <Button type="submit" look={seat.state === 'joined' ? 'plain' : 'primary'} wide>
          <Trans>Join</Trans>
        </Button>
      </form>
      <div className={css.other}>
        <ButtonLink to="/run" wide>
          <Trans>Run a class</Trans>
        </ButtonLink>
      </div>
    </Door>
  )
}

/** What people type or paste as a code, as the wall shows it. */
function tidy(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH)
}
