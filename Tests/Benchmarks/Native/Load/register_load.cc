#include "register_load.h"

#include <grpcpp/grpcpp.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "peer.grpc.pb.h"
#include "people.h"
#include "times.h"

namespace {

using Clock = std::chrono::steady_clock;
using hamlet::peer::Peer;

constexpr double kWarmUpSeconds = 0.5;

uint64_t now_ms() {
  auto since = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

/// What all slots share.
struct Run {
  Clock::time_point measured_from, end;
  std::mutex mutex;
  std::condition_variable done;
  int working = 0;
};

/// One call at a time, the next as soon as one is answered.
class Slot {
 public:
  Slot(std::shared_ptr<grpc::Channel> channel, uint64_t seed, Run &run)
      : stub_(Peer::NewStub(channel)), people_(seed), run_(run) {}

  void start() {
    request_ = people_.next(now_ms());
    context_ = std::make_unique<grpc::ClientContext>();
    context_->AddMetadata("authorization", "Bearer benchmark-token");
    context_->AddMetadata("idempotency-key", People::hex(request_.id()));
    response_.Clear();
    begun_ = Clock::now();
    stub_->async()->RegisterPerson(context_.get(), &request_, &response_,
                                   [this](grpc::Status status) { answered(status); });
  }

  Times times;
  std::map<std::string, int> errors;

 private:
  void answered(const grpc::Status &status) {
    auto now = Clock::now();
    bool is_right = status.ok() && response_.id() == request_.id() && response_.version() == 1 &&
                    !response_.record_no().empty();
    if (!is_right) errors[status.ok() ? "WRONG_ANSWER" : status.error_message()]++;
    if (is_right && now >= run_.measured_from && now <= run_.end)
      times.add(std::chrono::duration<double, std::micro>(now - begun_).count());
    if (now < run_.end) {
      start();
      return;
    }
    std::lock_guard<std::mutex> lock(run_.mutex);
    if (--run_.working == 0) run_.done.notify_one();
  }

  std::unique_ptr<Peer::Stub> stub_;
  People people_;
  Run &run_;
  std::unique_ptr<grpc::ClientContext> context_;
  hamlet::peer::RegisterPersonRequest request_;
  hamlet::peer::RegisterPersonResponse response_;
  Clock::time_point begun_;
};

/// A channel with a connection of its own.
std::shared_ptr<grpc::Channel> own_channel(const std::string &server) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(server, grpc::InsecureChannelCredentials(), arguments);
}

std::vector<std::unique_ptr<Slot>> make_slots(const LoadShape &shape, Run &run) {
  std::vector<std::unique_ptr<Slot>> slots;
  uint64_t seed = now_ms();
  for (int number = 0; number < shape.connections; number++) {
    auto channel = own_channel(shape.server);
    if (!channel->WaitForConnected(std::chrono::system_clock::now() + std::chrono::seconds(5)))
      return {};
    for (int slot = 0; slot < shape.in_flight; slot++)
      slots.push_back(std::make_unique<Slot>(channel, seed++, run));
  }
  return slots;
}

int report(const std::vector<std::unique_ptr<Slot>> &slots, double seconds) {
  Times times;
  int errors = 0;
  std::string first;
  for (const auto &slot : slots) {
    times.add(slot->times);
    for (const auto &[text, count] : slot->errors) {
      errors += count;
      first = text;
    }
  }
  if (errors > 0) std::fprintf(stderr, "peer-load: %d wrong: %s\n", errors, first.c_str());
  std::printf("{\"callsPerSecond\": %.1f, \"calls\": %zu, \"p50Microseconds\": %.0f, "
              "\"p99Microseconds\": %.0f, \"errors\": %d}\n",
              static_cast<double>(times.count()) / seconds, times.count(), times.percentile(50),
              times.percentile(99), errors);
  return errors > 0 || times.count() == 0;
}

}  // namespace

int run_register_load(const LoadShape &shape) {
  Run run;
  auto slots = make_slots(shape, run);
  if (slots.empty()) {
    std::fprintf(stderr, "peer-load: no connection to %s\n", shape.server.c_str());
    return 1;
  }
  auto length = [](double seconds) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  };
  run.measured_from = Clock::now() + length(kWarmUpSeconds);
  run.end = run.measured_from + length(shape.seconds);
  run.working = static_cast<int>(slots.size());
  for (auto &slot : slots) slot->start();
  std::unique_lock<std::mutex> lock(run.mutex);
  run.done.wait(lock, [&] { return run.working == 0; });
  return report(slots, shape.seconds);
}
