#pragma once
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include "peer_database.h"

struct DatabaseCloser {
  void operator()(PeerDatabase *database) const { peer_close(database); }
};
using Database = std::unique_ptr<PeerDatabase, DatabaseCloser>;

/// Connections for reads, with their statements prepared; as many as are read with at once.
class ReaderPool {
 public:
  explicit ReaderPool(std::string path) : path_(std::move(path)) {}

  /// A connection that goes back when it is let go of.
  class Lease {
   public:
    Lease(ReaderPool &pool, Database database) : pool_(pool), database_(std::move(database)) {}
    ~Lease() { pool_.put_back(std::move(database_)); }
    Lease(const Lease &) = delete;
    PeerDatabase *get() const { return database_.get(); }

   private:
    ReaderPool &pool_;
    Database database_;
  };

  /// Throws where the file cannot be opened.
  Lease take() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      if (!free_.empty()) {
        Database database = std::move(free_.back());
        free_.pop_back();
        return Lease(*this, std::move(database));
      }
    }
    Database database(peer_open(path_.c_str(), false, 16 << 10));
    if (!database) throw std::runtime_error("no reader");
    return Lease(*this, std::move(database));
  }

 private:
  void put_back(Database database) {
    std::lock_guard<std::mutex> lock(mutex_);
    free_.push_back(std::move(database));
  }

  const std::string path_;
  std::mutex mutex_;
  std::vector<Database> free_;
};
