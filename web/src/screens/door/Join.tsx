import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Loading } from '../../parts/State'
import type { CodeInfo } from '../../protocol'
import { useResource } from '../../store/resource'
import { join } from '../../store/seat'
import { Door } from './Door'
import css from './Door.module.css'

/** A name, and the person is in the class. */
export function Join() {
  const { code = '' } = useParams()
  const info = useResource<CodeInfo>(`/api/codes/${encodeURIComponent(code)}`)
  switch (info.state) {
    case 'loading':
      return <Loading />
    case 'failed':
      return (
        <Door title={<Trans>No class found</Trans>} lead={info.sentence}>
          <ButtonLink to="/" look="primary" wide>
            <Trans>Type the code again</Trans>
          </ButtonLink>
        </Door>
      )
    case 'ready':
      return <NameForm info={info.value} />
  }
}

function NameForm({ info }: { info: CodeInfo }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const enterClass = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return setProblem(t`Type the name your class knows you by.`)
    setBusy(true)
    try {
      await join({ code: info.code, name: name.trim() })
      navigate('/seat')
    } catch (refused) {
      setProblem((refused as Error).message)
      setBusy(false)
    }
  }

  return (
    <Door title={info.scenarioTitle} lead={info.title}>
      <form className={css.form} onSubmit={enterClass} noValidate>
        <Field
          label={<Trans>Your name</Trans>}
          hint={<Trans>As your class knows you. No account is needed.</Trans>}
          value={name}
          onChange={(typed) => {
            setName(typed)
            setProblem(undefined)
          }}
          problem={problem}
          maxLength={40}
          autoComplete="name"
        />
        <Button type="submit" look="primary" wide isDisabled={busy}>
          <Trans>Join</Trans>
        </Button>
      </form>
    </Door>
  )
}
