import { Trans } from '@lingui/react/macro'
import { LogOut } from 'lucide-react'
import { Button } from '../../parts/Button'
import { signOut } from '../../store/facilitator'
import { useAttempt } from '../../store/useAttempt'

/** Ends the facilitator's session in this browser, on all its pages. */
export function SignOut() {
  const { attempt } = useAttempt()
  return (
    <Button look="quiet" icon={<LogOut aria-hidden="true" />} onPress={() => attempt(signOut)}>
      <Trans>Sign out</Trans>
    </Button>
  )
}
