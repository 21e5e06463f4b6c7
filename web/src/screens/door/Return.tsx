import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { ButtonLink } from '../../parts/Button'
import { Failed, Loading } from '../../parts/State'
import { comeBack, tryNow } from '../../store/seat'
import { Door } from './Door'

/** The personal link: the same seat on any device. */
export function Return() {
  const { token = '' } = useParams()
  const navigate = useNavigate()
  const [problem, setProblem] = useState<string>()
  const [silence, wait] = useState<string>()

  useEffect(() => {
    comeBack({ token }, wait).then(
      () => navigate('/seat', { replace: true }),
      (refused: Error) => setProblem(refused.message),
    )
  }, [token, navigate])

  if (!problem) return silence ? <Failed sentence={silence} retry={tryNow} /> : <Loading />
  return (
    <Door title={<Trans>This link leads nowhere</Trans>} lead={problem}>
      <ButtonLink to="/" look="primary" wide>
        <Trans>Join with the code on the wall</Trans>
      </ButtonLink>
    </Door>
  )
}
