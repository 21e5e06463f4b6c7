import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { ButtonLink } from '../../parts/Button'
import { Loading } from '../../parts/State'
import { comeBack } from '../../store/seat'
import { Door } from './Door'

/** The personal link: the same seat on any device. */
export function Return() {
  const { token = '' } = useParams()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    comeBack({ token }).then(
      () => navigate('/seat', { replace: true }),
      (refused: Error) => setProblem(refused.message),
    )
  }, [token, navigate])

  if (!problem) return <Loading />
  return (
    <Door title={<Trans>This link leads nowhere</Trans>} lead={problem}>
      <ButtonLink to="/" look="primary" wide>
        <Trans>Join with the code on the wall</Trans>
      </ButtonLink>
    </Door>
  )
}
