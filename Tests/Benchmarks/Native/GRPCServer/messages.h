#pragma once
#include "peer.pb.h"
#include "peer_database.h"

/// The message of a person as a reader without a purpose sees it: numbers masked.
void fill_message(const PeerPerson &person, hamlet::peer::Person *message);
