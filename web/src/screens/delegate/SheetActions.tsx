import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/Button'
import type { SheetFace } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { AdoptDialog } from './AdoptDialog'
import { CriticiseDialog } from './CriticiseDialog'

/** What the own delegation can do with a sheet now. */
export function SheetActions({ sheet }: { sheet: SheetFace }) {
  const { party: me } = usePlace()
  const { chairs } = useCase().party(me)
  const send = useSend()
  const [asking, ask] = useState<'adopt' | 'criticise'>()
  const mine = sheet.author === me || (chairs && sheet.author == null)
  const adopted = sheet.adopted.includes(me)
  const id = sheet.sheet
  return (
    <>
      {!chairs && !adopted && sheet.standing.type === 'adoptable' && (
        <Button onPress={() => ask('adopt')}>
          <Trans>Adopt</Trans>
        </Button>
      )}
      {!chairs && (
        <ButtonLink to={`/seat/draft?answers=${id}`}>
          <Trans>Amend</Trans>
        </ButtonLink>
      )}
      {chairs && sheet.author == null && (
        <ButtonLink to={`/seat/draft?revises=${id}`}>
          <Trans>Revise</Trans>
        </ButtonLink>
      )}
      {!chairs && !mine && (
        <Button onPress={() => ask('criticise')}>
          <Trans>Criticise</Trans>
        </Button>
      )}
      {mine && (
        <Button onPress={() => send({ type: 'withdraw-sheet', sheet: id })}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      {adopted && !mine && (
        <Button onPress={() => send({ type: 'revoke-adoption', sheet: id })}>
          <Trans>Take adoption back</Trans>
        </Button>
      )}
      <AdoptDialog sheet={sheet} isOpen={asking === 'adopt'} onClose={() => ask(undefined)} />
      <CriticiseDialog
        sheet={sheet}
        isOpen={asking === 'criticise'}
        onClose={() => ask(undefined)}
      />
    </>
  )
}
