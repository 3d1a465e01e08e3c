/** The page on which a new portal gets its first administrator. */
export const firstAdministrator = {
	title: 'Den første administratoren',
	lead: 'Portalen er i gang, og trenger noen som tar vare på den. Lag kontoen din her.',
	makeAccount: 'Lag kontoen',
	dead: 'Så lenge portalen ikke har noen administrator, skriver den ut en ny lenke hver gang den starter.',
}
