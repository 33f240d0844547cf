/* Made by Protos/generate from the contract; not edited by hand. */
#include "hamlet-descriptors.h"
#include "hamlet/schema/v1/schema.pb-c.h"
#include "hamlet/v1/common.pb-c.h"
#include "hamlet/v1/session.pb-c.h"
#include "hamlet/v1/admin.pb-c.h"
#include "hamlet/v1/contract.pb-c.h"
#include "hamlet/v1/health.pb-c.h"
#include "hamlet/v1/person.pb-c.h"
#include "hamlet/wire/v1/heads.pb-c.h"
const ProtobufCMessageDescriptor *hamlet__schema__v1__schema__get_descriptor(void)
{
  return &hamlet__schema__v1__schema__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__text__get_descriptor(void)
{
  return &hamlet__schema__v1__text__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__message_info__get_descriptor(void)
{
  return &hamlet__schema__v1__message_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__field_info__get_descriptor(void)
{
  return &hamlet__schema__v1__field_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__rule_info__get_descriptor(void)
{
  return &hamlet__schema__v1__rule_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__enum_info__get_descriptor(void)
{
  return &hamlet__schema__v1__enum_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__enum_value_info__get_descriptor(void)
{
  return &hamlet__schema__v1__enum_value_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__service_info__get_descriptor(void)
{
  return &hamlet__schema__v1__service_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__method_info__get_descriptor(void)
{
  return &hamlet__schema__v1__method_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__partial_date__get_descriptor(void)
{
  return &hamlet__v1__partial_date__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_state__get_descriptor(void)
{
  return &hamlet__v1__record_state__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__login_request__get_descriptor(void)
{
  return &hamlet__v1__login_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__login_response__get_descriptor(void)
{
  return &hamlet__v1__login_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__user_account__get_descriptor(void)
{
  return &hamlet__v1__user_account__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__logout_request__get_descriptor(void)
{
  return &hamlet__v1__logout_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__logout_response__get_descriptor(void)
{
  return &hamlet__v1__logout_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__who_am_irequest__get_descriptor(void)
{
  return &hamlet__v1__who_am_irequest__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__who_am_iresponse__get_descriptor(void)
{
  return &hamlet__v1__who_am_iresponse__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__change_password_request__get_descriptor(void)
{
  return &hamlet__v1__change_password_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__change_password_response__get_descriptor(void)
{
  return &hamlet__v1__change_password_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_user_request__get_descriptor(void)
{
  return &hamlet__v1__create_user_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_users_request__get_descriptor(void)
{
  return &hamlet__v1__list_users_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_users_response__get_descriptor(void)
{
  return &hamlet__v1__list_users_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__disable_user_request__get_descriptor(void)
{
  return &hamlet__v1__disable_user_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reset_password_request__get_descriptor(void)
{
  return &hamlet__v1__reset_password_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__assign_scope_request__get_descriptor(void)
{
  return &hamlet__v1__assign_scope_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__division__get_descriptor(void)
{
  return &hamlet__v1__division__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_division_request__get_descriptor(void)
{
  return &hamlet__v1__create_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_division_response__get_descriptor(void)
{
  return &hamlet__v1__create_division_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_divisions_request__get_descriptor(void)
{
  return &hamlet__v1__list_divisions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_divisions_response__get_descriptor(void)
{
  return &hamlet__v1__list_divisions_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_descriptor_set_request__get_descriptor(void)
{
  return &hamlet__v1__get_descriptor_set_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__descriptor_set_piece__get_descriptor(void)
{
  return &hamlet__v1__descriptor_set_piece__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_schema_hash_request__get_descriptor(void)
{
  return &hamlet__v1__get_schema_hash_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_schema_hash_response__get_descriptor(void)
{
  return &hamlet__v1__get_schema_hash_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_request__get_descriptor(void)
{
  return &hamlet__v1__check_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_response__get_descriptor(void)
{
  return &hamlet__v1__check_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__link_probe__get_descriptor(void)
{
  return &hamlet__v1__link_probe__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__measure_upload_response__get_descriptor(void)
{
  return &hamlet__v1__measure_upload_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__identity_document__get_descriptor(void)
{
  return &hamlet__v1__identity_document__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__phone__get_descriptor(void)
{
  return &hamlet__v1__phone__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__residence__get_descriptor(void)
{
  return &hamlet__v1__residence__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person__get_descriptor(void)
{
  return &hamlet__v1__person__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person_summary__get_descriptor(void)
{
  return &hamlet__v1__person_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_person_request__get_descriptor(void)
{
  return &hamlet__v1__register_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_person_response__get_descriptor(void)
{
  return &hamlet__v1__register_person_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_person_request__get_descriptor(void)
{
  return &hamlet__v1__get_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_person_request__get_descriptor(void)
{
  return &hamlet__v1__update_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_persons_request__get_descriptor(void)
{
  return &hamlet__v1__search_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_persons_response__get_descriptor(void)
{
  return &hamlet__v1__search_persons_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_roster_request__get_descriptor(void)
{
  return &hamlet__v1__list_roster_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_roster_response__get_descriptor(void)
{
  return &hamlet__v1__list_roster_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_unchanged_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_unchanged_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_duplicates_request__get_descriptor(void)
{
  return &hamlet__v1__check_duplicates_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__duplicate_candidate__get_descriptor(void)
{
  return &hamlet__v1__duplicate_candidate__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_duplicates_response__get_descriptor(void)
{
  return &hamlet__v1__check_duplicates_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_history_request__get_descriptor(void)
{
  return &hamlet__v1__get_history_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__history_entry__get_descriptor(void)
{
  return &hamlet__v1__history_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__mark_deceased_request__get_descriptor(void)
{
  return &hamlet__v1__mark_deceased_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_departure_request__get_descriptor(void)
{
  return &hamlet__v1__record_departure_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_return_request__get_descriptor(void)
{
  return &hamlet__v1__record_return_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__propose_move_request__get_descriptor(void)
{
  return &hamlet__v1__propose_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_move_request__get_descriptor(void)
{
  return &hamlet__v1__request_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__accept_move_request__get_descriptor(void)
{
  return &hamlet__v1__accept_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__dispute_move_request__get_descriptor(void)
{
  return &hamlet__v1__dispute_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__decide_move_request__get_descriptor(void)
{
  return &hamlet__v1__decide_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__cancel_move_request__get_descriptor(void)
{
  return &hamlet__v1__cancel_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__move_state_response__get_descriptor(void)
{
  return &hamlet__v1__move_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__move__get_descriptor(void)
{
  return &hamlet__v1__move__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_moves_request__get_descriptor(void)
{
  return &hamlet__v1__list_moves_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_moves_response__get_descriptor(void)
{
  return &hamlet__v1__list_moves_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_consent_request__get_descriptor(void)
{
  return &hamlet__v1__record_consent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_consent_request__get_descriptor(void)
{
  return &hamlet__v1__withdraw_consent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consent__get_descriptor(void)
{
  return &hamlet__v1__consent__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consents_request__get_descriptor(void)
{
  return &hamlet__v1__list_consents_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consents_response__get_descriptor(void)
{
  return &hamlet__v1__list_consents_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__household_member__get_descriptor(void)
{
  return &hamlet__v1__household_member__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_household_request__get_descriptor(void)
{
  return &hamlet__v1__create_household_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_household_members_request__get_descriptor(void)
{
  return &hamlet__v1__list_household_members_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_household_members_response__get_descriptor(void)
{
  return &hamlet__v1__list_household_members_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__hello__get_descriptor(void)
{
  return &hamlet__wire__v1__hello__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__call_head__get_descriptor(void)
{
  return &hamlet__wire__v1__call_head__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__end_head__get_descriptor(void)
{
  return &hamlet__wire__v1__end_head__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__error_details__get_descriptor(void)
{
  return &hamlet__wire__v1__error_details__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__field_violation__get_descriptor(void)
{
  return &hamlet__wire__v1__field_violation__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__limit__get_descriptor(void)
{
  return &hamlet__wire__v1__limit__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__conflict__get_descriptor(void)
{
  return &hamlet__wire__v1__conflict__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__goaway__get_descriptor(void)
{
  return &hamlet__wire__v1__goaway__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__credit__get_descriptor(void)
{
  return &hamlet__wire__v1__credit__descriptor;
}
