import type { helpNow as Words } from '../nb/help-now'

export const helpNow: typeof Words = {
	title: 'Treng du hjelp no?',
	description: '113, legevakt 116 117, Mental Helse 116 123 og Kirkens SOS 22 40 00 40: når du ringjer kven.',
	lead: 'Du treng ikkje vere sikker for å ringje. Den som svarer, hjelper deg å finne ut kva som trengst.',
	ambulance: {
		title: 'Står det om liv?',
		text: 'Ring med ein gong når nokon er i livsfare: ved alvorleg skade eller sjukdom, eller når nokon er i ferd med å ta sitt eige liv. Bli hos personen til hjelpa kjem.',
	},
	doctor: {
		title: 'Hastar det, men ikkje om livet?',
		text: 'Legevakta svarer heile døgnet når noko ikkje kan vente til fastlegen opnar. Ring òg om du er redd for kva du kan kome til å gjere mot deg sjølv.',
	},
	mentalHealth: {
		title: 'Treng du nokon å snakke med?',
		text: 'Hjelpetelefonen til Mental Helse er open heile døgnet. Det kostar ingenting, og du treng ikkje seie kven du er.',
	},
	church: {
		title: 'Er natta lang?',
		text: 'Kirkens SOS er open heile døgnet for alle, uansett tru. Du kan vere anonym.',
	},
	inDoubt: 'Er du i tvil?',
	whenInDoubt:
		'Vel du mellom to nummer, og det kan stå om livet, ringjer du <ambulance>113</ambulance>. Det er aldri feil å ringje for mykje.',
	forAnother: 'Er du redd for ein annan?',
	askAnother:
		'Spør rett ut korleis det står til, òg om personen tenkjer på å døy. Det gjer ikkje tankane sterkare. Høyr på svaret, bli der, og ring saman. Orkar ikkje den andre, ringjer du sjølv.',
	aboutGroups:
		'Ei sjølvhjelpsgruppe kan vere god å ha ved sida av, men ho er ikkje ei vakt. Vil du vite meir om grensa, kan du lese om henne i kurset når det roar seg.',
}
