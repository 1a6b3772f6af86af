"""An app's webview by WebKitGTK, whose message handlers are those of WKWebView. Prints as qt.py does."""
import json
import os
import sys

os.environ["WEBKIT_DISABLE_COMPOSITING_MODE"] = "1"
os.environ["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
os.environ["NO_AT_BRIDGE"] = "1"

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

SIZE = "getComputedStyle(document.documentElement).fontSize"
code = 3


def say(**line):
    print(json.dumps(line, ensure_ascii=False), flush=True)


def run(source, then=None):
    def done(_, result):
        value = view.evaluate_javascript_finish(result)
        if then:
            then(value.to_string())

    view.evaluate_javascript(source, -1, None, None, None, done)


def finish(size):
    global code
    say(kind="value", value=size)
    code = 0
    Gtk.main_quit()


def heard(_, result):
    value = result.get_js_value() if hasattr(result, "get_js_value") else result
    message = json.loads(value.to_json(0))
    say(kind="message", message=message)
    if message["type"] == "ready":
        run('document.querySelector("#consent [data-answer=agree]").click()')
    if message["type"] == "agree":
        run('policyReader.postMessage({ type: "setScale", scale: 2 })')
        run(SIZE, finish)


handlers = WebKit2.UserContentManager()
handlers.connect("script-message-received::policyReader", heard)
handlers.register_script_message_handler("policyReader")
view = WebKit2.WebView(web_context=WebKit2.WebContext.new_ephemeral(), user_content_manager=handlers)
window = Gtk.Window()
window.set_default_size(390, 800)
window.add(view)
window.show_all()
view.load_uri(sys.argv[1])
Gtk.main()
sys.stdout.flush()
os._exit(code)
