import { Trans } from '@lingui/react/macro'
import { useCouncil } from '../../../store/council'

interface Props {
  ayes: number
  needed: number
}

/** How far a council is with what lies before it. */
export function CouncilTally({ ayes, needed }: Props) {
  const seats = useCouncil()?.seats ?? 1
  return (
    <p>
      {needed === seats ? (
        <Trans>
          <b>
            {ayes} of {seats} yes
          </b>
          ; needs all.
        </Trans>
      ) : (
        <Trans>
          <b>
            {ayes} of {seats} yes
          </b>
          ; needs {needed}.
        </Trans>
      )}
    </p>
  )
}
