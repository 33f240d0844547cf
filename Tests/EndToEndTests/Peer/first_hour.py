#!/usr/bin/python3
"""Plays the first hour of a town at a terminal, with pexpect: two people who only read what they are asked.

first_hour.py HAMLETD HAMLET FOLDER: makes FOLDER/town, serves it, and says "all as expected".
"""
import os
import sys

import pexpect

hamletd, hamlet, folder = sys.argv[1:4]
ADMIN, OTHER, WORKER, OWN = (
    "the first of all words", "another person's own words", "seven geese fly south",
    "my very own words 7",
)
town = folder + "/town"
seen = open(folder + "/terminal.txt", "w", encoding="utf-8")


def start(*words, columns=100):
    """A program at a terminal of its own; what it prints is kept."""
    environment = dict(os.environ, TERM="xterm", LC_ALL="C.UTF-8", XDG_CONFIG_HOME=folder)
    child = pexpect.spawn(
        words[0], list(words[1:]), env=environment, encoding="utf-8", timeout=60,
        dimensions=(40, columns))
    child.logfile_read = seen
    return child


def ended(child, status=0):
    """Waits for a program's end and looks at its status."""
    child.expect(pexpect.EOF)
    child.close()
    if child.exitstatus != status:
        sys.exit(f"{child.args}: status {child.exitstatus}, signal {child.signalstatus}")


def initialise():
    """A password that is refused or typed otherwise is asked for again; nothing starts over."""
    child = start(hamletd, "init", "--data", town)
    for typed, answered in [
        ("short", "the password is refused"), (ADMIN, "Again: "), ("the last of all words", "not the same"),
        (ADMIN, "Again: "), (ADMIN, "New password for protection"),
        (ADMIN, "two people need two passwords"), (OTHER, "Again: "),
        (OTHER, "Created .*town with the administrator"),
    ]:
        child.waitnoecho()
        child.sendline(typed)
        child.expect(answered)
    ended(child)


def shell(address, user, password, *lines):
    """A session in Chinese: each line, or its beginning and Tab, with what must be seen after it, until the shell is left."""
    child = start(hamlet, "--server", address, "--user", user, "--lang", "zh")
    child.expect("密码>")
    child.waitnoecho()
    child.sendline(password)
    child.expect(user + "[^\r\n]*>")
    for line, answered in lines:
        child.send(line if line.endswith("\t") else line + "\r")
        child.expect(answered)
    child.send("\\q\r")
    ended(child)


initialise()
server = start(hamletd, "serve", "--data", town, "--listen", "127.0.0.1:0")
server.expect(r"127\.0\.0\.1:(\d+)")
address = "127.0.0.1:" + server.match.group(1)
shell(
    address, "admin", ADMIN,
    ("division create 990101001000 name_zh=青石镇", "区划代码  990101001000"),
    ("division create 990101001001 name_zh=白石村", "区划代码  990101001001"),
    ("user create zhang display_name=张敏 role=village_worker scope_prefix=990101001001",
     "初始密码>"),
    (WORKER, "再输"), (WORKER, "990101001001 白石村"),
    ("y", "待确认提议"),
)
shell(
    address, "protection", OTHER,
    ("role list", "待确认"),
    ("role decline 1 reason=x", r"张敏[\s\S]*y 发送"), ("n", "已取消"),
    # What was listed a moment ago is offered by Tab.
    ("role confirm \t", "张敏 村工作人员"), ("\t", "> .*张敏"), ("", "[0-9a-f]{8}-[0-9a-f]{4}-"),
    ("", "y/N"),
    ("y", "版本"),
)
shell(
    address, "zhang", WORKER,
    ("person roster", "请先修改密码.*session password"),
    ("session password", "原密码>"),
    (WORKER, "新密码>"),
    (OWN, "再输"), (OWN, "结束的会话"),
    ("person register 王芳 性别=女 出生日期=1990-05-01 村居=白石村 居住类型=户籍在本地",
     "990101001001-00001"),
    ("person search wangf", "王芳"),
)
server.sendintr()
ended(server)
seen.close()
with open(folder + "/terminal.txt", encoding="utf-8") as file:
    text = file.read()
for secret in (ADMIN, OTHER, WORKER, OWN, "the last of all words"):
    if secret in text:
        sys.exit("a password was shown: " + secret)
print("all as expected")
