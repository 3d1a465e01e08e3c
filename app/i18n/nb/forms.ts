/** What every form says of its fields. */
export const forms = {
	mustBeMended: 'Noe må rettes',
	optional: '(valgfritt)',
}
