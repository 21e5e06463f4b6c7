import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'react-router'
import { Button, ButtonLink } from '../../parts/Button'
import { Dialog } from '../../parts/Dialog'
import { Empty, Failed, Loading } from '../../parts/State'
import type { AgreementFace, Treaty as TreatyDocument } from '../../protocol'
import { isActingHead } from '../../store/nextAct'
import { useResource } from '../../store/resource'
import { useBoard, useSend } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { Word } from '../../text/glossary'
import { Consents } from '../room/Consents'
import { SheetChances } from '../room/SheetChances'
import { TreatyText } from '../room/TreatyText'
import { HomeVotes } from './lived/HomeVotes'
import css from './Treaty.module.css'

/** The text of an agreement, read before it is ratified. */
export function Treaty() {
  const sheet = Number(useParams().sheet)
  const { room, agreements } = useBoard()
  const treaties = useResource<TreatyDocument[]>(
    `/api/rooms/${room}/treaties`,
    agreements.map((one) => one.sheet).join(),
  )
  const agreement = agreements.find((one) => one.sheet === sheet)
  if (!agreement) {
    return (
      <Empty title={<Trans>There is no such agreement</Trans>}>
        <Trans>It failed, or was never agreed.</Trans>
      </Empty>
    )
  }
  if (treaties.state === 'loading') return <Loading />
  if (treaties.state === 'failed') {
    return <Failed sentence={treaties.sentence} retry={treaties.retry} />
  }
  const treaty = treaties.value.find((one) => one.sheet === sheet)
  return (
    <div className={css.page}>
      {treaty && <TreatyText treaty={treaty} />}
      <SheetChances terms={agreement.terms} level={2} />
      <HomeVotes sheet={sheet} />
      <Ratification agreement={agreement} />
      <ButtonLink to="/seat/table">
        <Trans>Back to the table</Trans>
      </ButtonLink>
    </div>
  )
}

function Ratification({ agreement }: { agreement: AgreementFace }) {
  const { stage } = useBoard()
  const { party, seat } = usePlace()
  const board = useBoard()
  const asked =
    stage.type === 'ratification' &&
    agreement.parties.includes(party) &&
    !agreement.ratified.includes(party)
  if (agreement.sinceTurn != null) {
    return (
      <p>
        <Trans>In force since turn {agreement.sinceTurn}.</Trans>
      </p>
    )
  }
  return (
    <section className={css.ratification}>
      <Consents needed={agreement.needed} given={agreement.ratified} act="ratify" />
      {asked && isActingHead(board, seat) && <Decision sheet={agreement.sheet} />}
      {asked && !isActingHead(board, seat) && (
        <p>
          <Trans>Your head of delegation decides. Say now what you think.</Trans>
        </p>
      )}
      {stage.type === 'negotiation' && (
        <p>
          <Trans>
            Heads of delegation can <Word of="ratify">ratify</Word> it when the negotiation of this
            turn is over.
          </Trans>
        </p>
      )}
    </section>
  )
}

function Decision({ sheet }: { sheet: number }) {
  const { t } = useLingui()
  const send = useSend()
  const [declining, decline] = useState(false)
  return (
    <>
      <p>
        <Trans>Read every article. Is this what you agreed to?</Trans>
      </p>
      <div className={css.acts}>
        <Button look="primary" onPress={() => send({ type: 'ratify-agreement', sheet })}>
          <Trans>Ratify</Trans>
        </Button>
        <Button onPress={() => decline(true)}>
          <Trans>Decline</Trans>
        </Button>
      </div>
      <Dialog
        title={t`Decline agreement ${sheet}?`}
        isOpen={declining}
        onClose={() => decline(false)}
        action={
          <Button
            look="primary"
            onPress={async () => {
              decline(false)
              await send({ type: 'decline-agreement', sheet })
            }}
          >
            <Trans>Decline</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            If your consent is needed, the agreement fails for everyone. This cannot be taken back.
          </Trans>
        </p>
      </Dialog>
    </>
  )
}
