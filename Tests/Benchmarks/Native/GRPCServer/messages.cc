#include "messages.h"

#include <string>

namespace {

// As Hamlet's RegisterFact: what is asked of a person.
enum Fact { kDocuments = 3, kPhones = 4, kAddress = 5, kHousehold = 6, kFirstKept = 8, kLast = 11 };
constexpr int kConfirmation = 12;
constexpr int kAsked = 11;

std::string masked(const char *number) {
  std::string text(number);
  for (size_t place = 3; place + 4 < text.size(); place++) text[place] = '*';
  return text;
}

void add_missing(const PeerPerson &person, hamlet::peer::Person *message) {
  auto note = [&](bool is_known, int fact) {
    if (!is_known) message->add_missing(fact);
  };
  note(person.document_count > 0, kDocuments);
  note(person.phone_count > 0, kPhones);
  note(person.has_home && person.home.address[0] != 0, kAddress);
  note(person.has_household, kHousehold);
  for (int fact = kFirstKept; fact <= kLast; fact++) note(person.facts >> fact & 1, fact);
  note(person.confirmed_on[0] != 0, kConfirmation);
  message->set_completeness_per_mille((kAsked - message->missing_size()) * 1000 / kAsked);
}

void fill_home(const PeerResidence &home, hamlet::peer::Residence *message) {
  message->set_division(home.division);
  message->set_address(home.address);
  message->set_kind(home.kind);
  message->set_valid_from(home.valid_from);
  message->set_valid_to(home.valid_to);
  message->set_expected_end(home.expected_end);
  message->set_dwelling(home.dwelling);
  message->set_registered_division(home.registered_division);
}

}  // namespace

void fill_message(const PeerPerson &person, hamlet::peer::Person *message) {
  message->set_id(person.id.bytes, PEER_ID);
  message->set_record_no(person.record_no);
  message->set_name(person.name);
  message->set_sex(person.sex);
  auto *birth = message->mutable_birth();
  birth->set_year(person.birth.year);
  birth->set_month(person.birth.month);
  birth->set_day(person.birth.day);
  birth->set_precision(person.precision);
  birth->set_calendar(person.calendar);
  for (int number = 0; number < person.document_count; number++) {
    auto *document = message->add_documents();
    document->set_kind(person.documents[number].kind);
    document->set_number(masked(person.documents[number].number));
  }
  for (int number = 0; number < person.phone_count; number++) {
    auto *phone = message->add_phones();
    phone->set_number(masked(person.phones[number].number));
    phone->set_ok_to_call(person.phones[number].ok_to_call);
    phone->set_ok_to_say_who(person.phones[number].ok_to_say_who);
  }
  if (person.has_home) fill_home(person.home, message->mutable_residence());
  message->set_status(person.status);
  if (person.has_household) message->set_household_id(person.household.bytes, PEER_ID);
  message->set_last_confirmed_on(person.confirmed_on);
  message->set_version(person.version);
  message->set_note(person.note);
  for (int number = 0; number < person.guardian_count; number++)
    message->add_guardian_ids(person.guardians[number].bytes, PEER_ID);
  if (person.has_mother) message->set_mother_id(person.mother.bytes, PEER_ID);
  message->set_birth_order(person.birth_order);
  add_missing(person, message);
}
