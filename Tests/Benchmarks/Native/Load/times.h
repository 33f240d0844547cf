#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

/// The times of calls, each in microseconds.
class Times {
 public:
  void add(double microseconds) { all_.push_back(microseconds); }
  void add(const Times &other) { all_.insert(all_.end(), other.all_.begin(), other.all_.end()); }
  size_t count() const { return all_.size(); }
  /// The time under which so many of a hundred lie; 0 without any.
  double percentile(double percent) {
    if (all_.empty()) return 0;
    std::sort(all_.begin(), all_.end());
    size_t place = static_cast<size_t>(static_cast<double>(all_.size()) * percent / 100);
    return all_[std::min(place, all_.size() - 1)];
  }

 private:
  std::vector<double> all_;
};
