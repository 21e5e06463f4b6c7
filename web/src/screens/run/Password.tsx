import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { setUp, signIn } from '../../store/facilitator'
import { Door } from '../door/Door'
import css from '../door/Door.module.css'

const SHORTEST = 8

/** The first visit to a new server: who has its key chooses the password. */
export function SetUp() {
  const { t } = useLingui()
  const fromLink = new URLSearchParams(useLocation().hash.slice(1)).get('key') ?? ''
  const [key, setKey] = useState(fromLink)
  const check = (password: string) => {
    if (key.trim() === '') return t`Paste the key that the server printed when it started.`
    if (password.length < SHORTEST) return t`Choose at least ${SHORTEST} characters.`
    return undefined
  }
  return (
    <Door
      title={<Trans>Set your password</Trans>}
      lead={
        <Trans>This server is new. Whoever runs classes on it signs in with this password.</Trans>
      }
    >
      <PasswordForm
        label={<Trans>New password</Trans>}
        verb={<Trans>Set password</Trans>}
        autoComplete="new-password"
        check={check}
        submit={(password) => setUp({ key: key.trim(), password })}
      >
        {!fromLink && (
          <Field
            label={<Trans>Key</Trans>}
            hint={<Trans>The server printed it in its window when it started.</Trans>}
            value={key}
            onChange={setKey}
            autoComplete="off"
          />
        )}
      </PasswordForm>
    </Door>
  )
}

export function SignIn() {
  const { t } = useLingui()
  return (
    <Door title={<Trans>Run a class</Trans>}>
      <PasswordForm
        label={<Trans>Password</Trans>}
        verb={<Trans>Sign in</Trans>}
        autoComplete="current-password"
        check={(password) => (password ? undefined : t`Type the password of this server.`)}
        submit={(password) => signIn({ password })}
      />
      <ButtonLink to="/" look="quiet">
        <Trans>I have a code and want to join</Trans>
      </ButtonLink>
    </Door>
  )
}

interface FormProps {
  label: ReactNode
  verb: ReactNode
  autoComplete: 'new-password' | 'current-password'
  check: (password: string) => string | undefined
  submit: (password: string) => Promise<void>
  children?: ReactNode
}

function PasswordForm({ label, verb, autoComplete, check, submit, children }: FormProps) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const wrong = check(password)
    setProblem(wrong)
    if (wrong) return
    setBusy(true)
    await submit(password).catch((refused: Error) => {
      setProblem(refused.message)
      setBusy(false)
    })
  }
  return (
    <form className={css.form} onSubmit={send} noValidate>
      {children}
      <Field
        label={label}
        type="password"
        value={password}
        onChange={(typed) => {
          setPassword(typed)
          setProblem(undefined)
        }}
        problem={problem}
        autoComplete={autoComplete}
      />
      <Button type="submit" look="primary" wide isDisabled={busy}>
        {verb}
      </Button>
    </form>
  )
}
