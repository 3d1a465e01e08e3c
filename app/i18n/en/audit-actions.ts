import type { auditActions as Words } from '../nb/audit-actions'

export const auditActions: typeof Words = {
	'person.registered': { alone: (who) => `${who} created an account` },
	'person.renamed': { alone: (who) => `${who} changed their name` },
	'person.email-changed': { alone: (who) => `${who} changed their e-mail address` },
	'person.password-changed': { alone: (who) => `${who} changed their password` },
	'person.signed-out-everywhere': { alone: (who) => `${who} signed out everywhere` },
	'person.deleted': { alone: (who) => `${who} deleted their account` },
	'role.granted': {
		did: (who, whom, role) => `${who} gave the role ${role} to ${whom}`,
		own: (who) => `${who} got a role`,
	},
	'role.revoked': {
		did: (who, whom, role) => `${who} removed the role ${role} from ${whom}`,
		own: (who) => `${who} gave up a role`,
	},
	'office.created': { did: (who, what) => `${who} added the district office ${what}` },
	'office.changed': { did: (who, what) => `${who} changed the district office ${what}` },
	'office.closed': { did: (who, what) => `${who} closed the district office ${what}` },
	'office.opened': { did: (who, what) => `${who} reopened the district office ${what}` },
	'institution.created': { did: (who, what) => `${who} added the institution ${what}` },
	'institution.changed': { did: (who, what) => `${who} changed the institution ${what}` },
	'institution.closed': { did: (who, what) => `${who} closed the institution ${what}` },
	'institution.opened': { did: (who, what) => `${who} reopened the institution ${what}` },
	'institution-image.added': {
		did: (who, what) => `${who} added an image for certificates to the institution ${what}`,
	},
	'institution-image.withdrawn': {
		did: (who, what) => `${who} withdrew an image for certificates from the institution ${what}`,
	},
	'enrolment.created': { alone: (who) => `${who} started the course` },
	'plan.handed-in': { alone: (who) => `${who} handed in their plan` },
	'plan.reviewed': { did: (who, whom) => `${who} gave feedback on the plan of ${whom}` },
	'run.created': { did: (who, what) => `${who} planned the course run ${what}` },
	'run.changed': { did: (who, what) => `${who} changed the course run ${what}` },
	'run.cancelled': { did: (who, what) => `${who} cancelled the course run ${what}` },
	'run.exported': { did: (who, what) => `${who} downloaded a list from the course run ${what}` },
	'run.imported': { did: (who, what) => `${who} imported participants into the course run ${what}` },
	'run-enrolment.created': { did: (who, whom) => `${who} enrolled ${whom}`, own: (who) => `${who} enrolled` },
	'run-enrolment.seated': { did: (who, whom) => `${who} gave a place to ${whom}`, own: (who) => `${who} got a place` },
	'run-enrolment.withdrawn': { did: (who, whom) => `${who} withdrew ${whom}`, own: (who) => `${who} withdrew` },
	'run-enrolment.claimed': {
		did: (who, whom) => `${who} took up the place of ${whom}`,
		own: (who) => `${who} took up their place`,
	},
	'attendance.marked': {
		did: (who, whom) => `${who} recorded attendance in ${whom}`,
		own: (who) => `${who} checked in`,
	},
	'outcome.signed-off': { did: (who, whom) => `${who} signed off a learning outcome for ${whom}` },
	'outcome.sign-off-withdrawn': {
		did: (who, whom) => `${who} withdrew the sign-off of a learning outcome for ${whom}`,
	},
	'digital-form.approved': { did: (who, whom) => `${who} approved the digital form for ${whom}` },
	'digital-form.approval-withdrawn': {
		did: (who, whom) => `${who} withdrew the approval of the digital form for ${whom}`,
	},
	'message.sent': { did: (who, what) => `${who} sent a message to participants in ${what}` },
	'reminders.switched': {
		did: (who, whom) => `${who} turned reminders on or off for ${whom}`,
		own: (who) => `${who} turned their own reminders on or off`,
	},
	'certificate.issued': {
		did: (who, whom) => `${who} issued a certificate to ${whom}`,
		own: (who) => `${who} received a certificate`,
	},
	'certificate.batch-requested': { did: (who, what) => `${who} asked for all the certificates as PDFs from ${what}` },
	'certificate.revoked': { did: (who, whom) => `${who} revoked the certificate of ${whom}` },
	'certificate.reinstated': { did: (who, whom) => `${who} made the certificate of ${whom} valid again` },
	'certificate.replaced': {
		did: (who, whom) => `${who} replaced the certificate of ${whom}`,
		own: (who) => `${who} corrected the name on their certificate`,
	},
	'certificate.forgotten': { alone: (who) => `${who} deleted the personal data on a certificate` },
	'certification.approved': { did: (who, whom) => `${who} certified ${whom}` },
	'certification.excepted': { did: (who, whom) => `${who} certified ${whom} as an exception to the requirements` },
	'audit.exported': { alone: (who) => `${who} downloaded an extract of the log` },
}
