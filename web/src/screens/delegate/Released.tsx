import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Failed, Loading } from '../../parts/State'
import type { RoomResult } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { useBoard } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { Result } from '../result/Result'
import css from './Released.module.css'

/** The results: first the delegate leaves the role, then come picture, story and numbers. */
export function Released() {
  const { room } = useBoard()
  const { party } = usePlace()
  const { spoken } = useCase().party(party)
  const result = useResource<RoomResult>(`/api/rooms/${room}/result`)
  const [left, leave] = useState(false)
  if (!left) {
    return (
      <div className={css.leaving}>
        <h2>
          <Trans>You are yourself again</Trans>
        </h2>
        <p>
          <Trans>
            You spoke for {spoken}. That role ends here. Think for a moment: what did you do that
            you would not have done for yourself, and what did you learn about those across the
            table?
          </Trans>
        </p>
        <Button look="primary" onPress={() => leave(true)}>
          <Trans>Show the results</Trans>
        </Button>
      </div>
    )
  }
  if (result.state === 'loading') return <Loading />
  if (result.state === 'failed') return <Failed sentence={result.sentence} retry={result.retry} />
  const { scores } = result.value
  if (!scores) return <Loading />
  return (
    <div className={css.released}>
      <Result room={room} result={result.value} scores={scores} me={party} />
    </div>
  )
}
