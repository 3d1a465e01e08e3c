import type { firstAdministrator as Words } from '../nb/first-administrator'

export const firstAdministrator: typeof Words = {
	title: 'Den første administratoren',
	lead: 'Portalen er i gang, og treng nokon som tek vare på han. Lag kontoen din her.',
	makeAccount: 'Lag kontoen',
	dead: 'Så lenge portalen ikkje har nokon administrator, skriv han ut ei ny lenkje kvar gong han startar.',
}
