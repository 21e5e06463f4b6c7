import { expect, test } from '@playwright/test'
import { ApiFacilitator } from '../support/facilitator'
import { Person, phone } from '../support/pages'
import { ApiSeat } from '../support/seat'
import { ParleyServer } from '../support/server'

test('a delegation works as a team, asks for help, and its seats can be moved', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const server = await ParleyServer.start()
  try {
    const facilitator = await ApiFacilitator.open(server, 'zero-option', { talk: 'in-app' })
    const amira = await Person.at(browser, server.url, phone)
    const chidi = await Person.at(browser, server.url, phone)
    await amira.joins(facilitator.code, 'Amira')
    await chidi.joins(facilitator.code, 'Chidi')
    const boris = await ApiSeat.join(server.url, facilitator.code, 'Boris')
    const { rooms, delegates } = await facilitator.roster()
    const idOf = (name: string) => delegates.find((one) => one.name === name)?.delegate ?? ''
    const room = rooms[0]?.room
    await facilitator.place(idOf('Amira'), { room, party: 'usa', role: 'head' })
    await facilitator.place(idOf('Chidi'), { room, party: 'usa', role: 'military' })
    await facilitator.place(idOf('Boris'), { room, party: 'ussr', role: 'head' })
    await boris.sitDown()
    await facilitator.toAll({ type: 'begin-briefing' })
    await expect(chidi.page.getByText('For the delegation of the United States only')).toBeVisible()
    await facilitator.toAll({ type: 'advance-phase', ending: { type: 'briefing' } })
    await facilitator.toAll({ type: 'advance-phase', ending: { type: 'statements', turn: 1 } })

    await test.step('a draft of one is seen and taken up by the other', async () => {
      await chidi.follows('Table')
      await chidi.page.getByRole('link', { name: 'Draft a sheet' }).first().click()
      await chidi.page
        .getByRole('radiogroup', { name: 'SS-20s in Asia' })
        .getByText('At most 90')
        .click()
      await chidi.presses('Save draft')
      await amira.follows('Delegation')
      await expect(amira.page.getByRole('heading', { name: 'Draft by Chidi' })).toBeVisible()
      await amira.findsThePageInOrder()
      await amira.follows('Work on it')
      await expect(amira.page.getByRole('radio', { name: /At most 90/ })).toBeChecked()
      await amira.presses('Table it')
      await expect(chidi.page.getByText('At most 90').first()).toBeVisible()
      await boris.sees((view) => view.board.sheets.length === 1)
    })

    await test.step('words in the delegation stay there', async () => {
      await amira.page.getByRole('link', { name: /^Talk/ }).click()
      await amira.page.getByRole('tab', { name: 'Delegation' }).click()
      await amira.page.getByLabel('Say something to your delegation').fill('Ninety is our floor.')
      await amira.presses('Send')
      await chidi.follows('Back')
      await chidi.page.getByRole('link', { name: /^Talk/ }).click()
      await chidi.page.getByRole('tab', { name: 'Delegation' }).click()
      await expect(chidi.page.getByText('Ninety is our floor.')).toBeVisible()
      await boris.send({ type: 'say', channel: { type: 'plenary' }, text: 'Ninety? We hear you.' })
      await amira.page.getByRole('tab', { name: 'Plenary' }).click()
      await expect(amira.page.getByText('Ninety? We hear you.')).toBeVisible()
      await amira.findsThePageInOrder()
    })

    await test.step('a sheet is criticised, and withdrawn by those who tabled it', async () => {
      await boris.send({
        type: 'criticise-sheet',
        sheet: 1,
        issues: ['asia'],
        remark: 'And what stays in Europe?',
      })
      await amira.follows('Table')
      await expect(amira.page.getByText('And what stays in Europe?').last()).toBeVisible()
      await amira.presses('Withdraw')
      await expect(amira.page.getByText('Nothing is on the table yet')).toBeVisible()
    })

    await test.step('a hand goes up, unseen by the others, and comes down', async () => {
      await chidi.follows('Delegation')
      await chidi.page.getByLabel('Your question').fill('Does a freeze count ours?')
      await chidi.presses('Raise your hand')
      await expect(chidi.page.getByText('Your hand is up')).toBeVisible()
      const { own } = await boris.sees(() => true)
      expect(JSON.stringify(own)).not.toContain('freeze count')
      await chidi.presses('Lower your hand')
      await expect(chidi.page.getByLabel('Your question')).toBeVisible()
    })

    await test.step('who changes sides reads the other brief, and never both', async () => {
      await facilitator.place(idOf('Chidi'), { room, party: 'ussr', role: 'military' })
      await chidi.follows('Brief')
      await expect(
        chidi.page.getByText('For the delegation of the Soviet Union only'),
      ).toBeVisible()
      await expect(chidi.page.getByText('the United States only')).toHaveCount(0)
    })

    await test.step('who loses the seat waits for another', async () => {
      await facilitator.place(idOf('Chidi'), {})
      await expect(
        chidi.page.getByText('The facilitator has taken you out of your seat.'),
      ).toBeVisible()
      await chidi.findsThePageInOrder()
    })

    await test.step('a personal link opens the same seat on another device', async () => {
      await amira.follows('Delegation')
      await amira.page.getByText('Your personal link').click()
      const link = await amira.page.getByText(/\/r\/[\w-]+$/).innerText()
      const tablet = await Person.at(browser, server.url, { width: 1024, height: 768 })
      await tablet.page.goto(new URL(link).pathname)
      await expect(tablet.page.getByRole('complementary').getByText('Amira')).toBeVisible()
      await tablet.findsThePageInOrder()
      expect(tablet.complaints).toEqual([])
    })

    await boris.leave()
    expect([...amira.complaints, ...chidi.complaints]).toEqual([])
  } finally {
    await server.stop()
  }
})
