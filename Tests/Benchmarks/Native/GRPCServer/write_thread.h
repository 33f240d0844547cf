#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "reader_pool.h"

/// The only writer: a thread of its own, so that a disk that is waited for holds none of gRPC's.
///
/// Each job is its own transaction and commit, which is the usual way.
class WriteThread {
 public:
  using Job = std::function<void(PeerDatabase *)>;

  explicit WriteThread(const std::string &path)
      : database_(peer_open(path.c_str(), true, 256 << 10)), thread_([this] { run(); }) {}

  ~WriteThread() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      is_closed_ = true;
    }
    wake_.notify_one();
    thread_.join();
  }

  bool is_open() const { return database_ != nullptr; }

  void add(Job job) {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      jobs_.push_back(std::move(job));
    }
    wake_.notify_one();
  }

 private:
  void run() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (true) {
      wake_.wait(lock, [this] { return is_closed_ || !jobs_.empty(); });
      if (jobs_.empty()) return;
      Job job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      job(database_.get());
      lock.lock();
    }
  }

  Database database_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  bool is_closed_ = false;
  std::thread thread_;
};
