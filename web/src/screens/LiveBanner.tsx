import { Trans } from '@lingui/react/macro'
import { CloudOff } from 'lucide-react'
import { Banner } from '../parts/Banner'
import { Button } from '../parts/Button'
import { retryLive, useLiveStatus } from '../store/live'

/** Says when this page is not live, and that nothing is lost. */
export function LiveBanner() {
  const status = useLiveStatus()
  if (status.state === 'lost') {
    return (
      <Banner tone="plain" icon={<CloudOff aria-hidden="true" />}>
        <Trans>Connection lost. Looking for the server again; what you did is kept.</Trans>
      </Banner>
    )
  }
  if (status.state === 'refused') {
    return (
      <Banner
        tone="alarm"
        icon={<CloudOff aria-hidden="true" />}
        action={
          <Button look="quiet" onPress={retryLive}>
            <Trans>Try again</Trans>
          </Button>
        }
      >
        {status.sentence}
      </Banner>
    )
  }
  return null
}
