import { Trans } from '@lingui/react/macro'
import { ButtonLink } from '../../parts/Button'
import { Door } from './Door'

export function NotFound() {
  return (
    <Door
      title={<Trans>There is no page here</Trans>}
      lead={<Trans>The address may be mistyped. Nothing is lost.</Trans>}
    >
      <ButtonLink to="/" look="primary" wide>
        <Trans>Go to the start</Trans>
      </ButtonLink>
    </Door>
  )
}
